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
      partnerships {
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

/** Where a provider's offers are already. */
export const HomesOfProvider = graphql(`
  query HomesOfProvider {
    keptOffers(first: 100) {
      nodes {
        partnerships {
          id
          name
        }
      }
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
