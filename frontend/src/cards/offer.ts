import { AddressFields } from '../api/fragments.ts';
import { graphql, type ResultOf } from '../api/graphql.ts';

export const OfferCardFields = graphql(
  `
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
          ...AddressFields
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
  `,
  [AddressFields],
);

export type OfferCardData = ResultOf<typeof OfferCardFields>;
