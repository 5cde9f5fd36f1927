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

export const OrganisationPage = graphql(`
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
          street
          houseNumber
          postcode
          city
        }
      }
      contacts {
        role
        name
        phone
        email
        hours
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
        title
        asOf
        url
        note
      }
      example
    }
  }
`);

export type OrganisationView = NonNullable<ResultOf<typeof OrganisationPage>['organisation']>;
