import { AddressFields, ContactFields, SourceFields } from '../../../api/fragments.ts';
import { graphql } from '../../../api/graphql.ts';

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
          category
          description(language: $language)
          contentLanguage(language: $language)
          ageFrom
          ageTo
          lastKnownOn
          confirmedThisYear
          example
        }
        offers {
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
          example
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
  [AddressFields, ContactFields, SourceFields],
);
