import { graphql, type ResultOf } from '../api/graphql.ts';

export const SchoolCardFields = graphql(`
  fragment SchoolCardFields on School @_unmask {
    id
    name
    distinguishedBy
    kind
    levels
    phone
    pupils
    distanceKm
    distanceIsApproximate
    closedOn
    address {
      street
      houseNumber
      postcode
      city
    }
    municipality {
      name
    }
    partnerships {
      partnership {
        id
      }
    }
  }
`);

export type SchoolCardData = ResultOf<typeof SchoolCardFields>;
