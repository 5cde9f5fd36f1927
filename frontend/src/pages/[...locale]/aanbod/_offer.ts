import { AddressFields, ContactFields, RouteFields, SourceFields } from '../../../api/fragments.ts';
import { graphql, type ResultOf } from '../../../api/graphql.ts';

export const OfferPage = graphql(
  `
    query OfferPage($id: ID!, $language: Language!) {
      offer(id: $id) {
        id
        name
        kind
        summary(language: $language)
        description(language: $language)
        contentLanguage(language: $language)
        provider {
          id
          name
          website
        }
        providerSchool {
          id
          name
        }
        partnerships {
          id
          name
        }
        supportNeeds {
          id
        }
        ageFrom
        ageTo
        serviceArea {
          id
          name
        }
        places {
          name
          address {
            ...AddressFields
          }
        }
        routes {
          ...RouteFields
        }
        capacityHistory {
          countedOn
          group
          maximum
          occupied
          free
          status
          estimate
          note
          source {
            title
            asOf
          }
          example
        }
        history {
          name(language: $language)
          description(language: $language)
          contentLanguage(language: $language)
          source {
            title
            asOf
          }
        }
        validFrom
        validTo
        status
        lastKnownOn
        confirmedThisYear
        contacts {
          ...ContactFields
        }
        source {
          ...SourceFields
        }
        example
      }
    }
  `,
  [AddressFields, ContactFields, RouteFields, SourceFields],
);

export type OfferView = NonNullable<ResultOf<typeof OfferPage>['offer']>;
