import { AddressFields } from '../api/fragments.ts';
import { graphql, type ResultOf } from '../api/graphql.ts';

export const ServiceCardFields = graphql(
  `
    fragment ServiceCardFields on Service @_unmask {
      id
      name
      category
      description(language: $language)
      contentLanguage(language: $language)
      ageFrom
      ageTo
      lastKnownOn
      confirmedThisYear
      distanceKm
      example
      organisation {
        name
        phone
      }
      places {
        address {
          ...AddressFields
        }
        location {
          lat
          lon
        }
      }
      contacts {
        name
        phone
      }
    }
  `,
  [AddressFields],
);

export type ServiceCardData = ResultOf<typeof ServiceCardFields>;
