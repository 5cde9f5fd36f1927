import { graphql } from '../../api/graphql.ts';

/** What can be chosen in the form. */
export const WhatToChoose = graphql(`
  query WhatToChoose($language: Language!) {
    me {
      roles
      organisations {
        id
        name
      }
      offerHomes {
        id
        name
      }
    }
    supportNeeds {
      id
      name: plainName(language: $language)
    }
  }
`);

export const ChoicesOfPartnership = graphql(`
  query ChoicesOfPartnership($id: ID!, $after: String) {
    partnership(id: $id) {
      municipalities {
        id
        name
      }
    }
    schools(filter: { partnership: $id }, first: 100, after: $after) {
      nodes {
        id
        name
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const AllOrganisations = graphql(`
  query AllOrganisations($after: String) {
    organisations(first: 100, after: $after) {
      nodes {
        id
        name
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
