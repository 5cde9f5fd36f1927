import { graphql, type ResultOf } from '../api/graphql.ts';

export const OfferCardFields = graphql(`
  fragment OfferCardFields on Offer @_unmask {
    id
    name
    kind
    summary
    status
    lastKnownOn
    confirmedThisYear
    ageFrom
    ageTo
    distanceKm
    example
    partnerships {
      id
      name
    }
    places {
      address {
        street
        houseNumber
        postcode
        city
      }
    }
    capacity {
      countedOn
      group
      free
      status
    }
    contacts {
      role
      name
      phone
    }
  }
`);

export type OfferCardData = ResultOf<typeof OfferCardFields>;
