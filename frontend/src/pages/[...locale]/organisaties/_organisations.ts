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
    query OrganisationPage($id: ID!) {
      organisation(id: $id) {
        id
        name
        abbreviation
        kind
        description
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
          description
        }
        offers {
          id
          name
          summary
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
