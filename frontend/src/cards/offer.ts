import { AddressFields } from '../api/fragments.ts';
import { graphql, type ResultOf } from '../api/graphql.ts';

export const OfferCardFields = graphql(
  `
    fragment OfferCardFields on Offer @_unmask {
      id
      name
      kind
      summary(language: $language)
      contentLanguage(language: $language)
      status
      lastKnownOn
      confirmedThisYear
      ageFrom
      ageTo
      distanceKm
      example
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
        role(language: $language)
        name
        phone
        contentLanguage(language: $language)
      }
    }
  `,
  [AddressFields],
);

export type OfferCardData = ResultOf<typeof OfferCardFields>;
