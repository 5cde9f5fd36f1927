import { AddressFields, ContactFields, SourceFields } from '../../../api/fragments.ts';
import { graphql, type ResultOf } from '../../../api/graphql.ts';

export const OrganisationIds = graphql(`
  query OrganisationIds($after: String) {
    organisations(first: 100, after: $after) {
      nodes {
        id
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const OrganisationPage = graphql(
  `
    query OrganisationPage($id: ID!, $language: Language!) {
      organisation(id: $id) {
        id
        name
        abbreviation
        kind
        description(language: $language)
        contentLanguage(language: $language)
        partnership {
          id
        }
        website
        phone
        email
        places {
          name
          address {
            ...AddressFields
          }
        }
        contacts {
          ...ContactFields
        }
        services {
          id
          name
          description(language: $language)
          contentLanguage(language: $language)
        }
        offers {
          id
          name
          summary(language: $language)
          contentLanguage(language: $language)
        }
        source {
          ...SourceFields
        }
        example
      }
    }
  `,
  [AddressFields, ContactFields, SourceFields],
);

export type OrganisationView = NonNullable<ResultOf<typeof OrganisationPage>['organisation']>;
