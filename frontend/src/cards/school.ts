import { AddressFields } from '../api/fragments.ts';
import { graphql, type ResultOf } from '../api/graphql.ts';

export const SchoolCardFields = graphql(
  `
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
        ...AddressFields
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
  `,
  [AddressFields],
);

export type SchoolCardData = ResultOf<typeof SchoolCardFields>;
