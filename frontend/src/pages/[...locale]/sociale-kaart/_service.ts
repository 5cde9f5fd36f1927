import { AddressFields, ContactFields, RouteFields, SourceFields } from '../../../api/fragments.ts';
import { graphql, type ResultOf } from '../../../api/graphql.ts';

export const ServicePage = graphql(
  `
    query ServicePage($id: ID!, $language: Language!) {
      service(id: $id) {
        id
        name
        category
        description(language: $language)
        eligibility(language: $language)
        contentLanguage(language: $language)
        organisation {
          id
          name
          website
          phone
          email
        }
        supportNeeds {
          id
        }
        ageFrom
        ageTo
        serviceArea {
          id
          name
          partnerships {
            id
          }
        }
        places {
          name
          address {
            ...AddressFields
          }
        }
        languages(language: $language)
        cost(language: $language)
        accessibility(language: $language)
        routes {
          ...RouteFields
        }
        contacts {
          ...ContactFields
        }
        lastKnownOn
        confirmedThisYear
        source {
          ...SourceFields
        }
        example
      }
    }
  `,
  [AddressFields, ContactFields, RouteFields, SourceFields],
);

export type ServiceView = NonNullable<ResultOf<typeof ServicePage>['service']>;
