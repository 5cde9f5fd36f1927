import { AddressFields, ContactFields, RouteFields, SourceFields } from './fragments.ts';
import { graphql, type ResultOf } from './graphql.ts';
import { CountFields } from '../places/fields.ts';

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
          ...CountFields
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
  [AddressFields, ContactFields, CountFields, RouteFields, SourceFields],
);

export type OfferView = NonNullable<ResultOf<typeof OfferPage>['offer']>;
