import { graphql, type ResultOf } from '../../api/graphql.ts';

const KeptService = graphql(`
  fragment KeptService on Service @_unmask {
    __typename
    id
    name
    category
    organisation {
      name
    }
    version
    withdrawnAt
    lastKnownOn
    confirmedThisYear
  }
`);

const KeptOrganisation = graphql(`
  fragment KeptOrganisation on Organisation @_unmask {
    __typename
    id
    name
    kind
    version
    withdrawnAt
    lastKnownOn
    confirmedThisYear
  }
`);

/** The services somebody keeps: those that ask for a word first. */
export const KeptServices = graphql(
  `
    query KeptServices($filter: KeptServiceFilter, $after: String) {
      keptServices(filter: $filter, first: 50, after: $after) {
        nodes {
          ...KeptService
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [KeptService],
);

/** The organisations somebody keeps, in the same order. */
export const KeptOrganisations = graphql(
  `
    query KeptOrganisations($filter: KeptOrganisationFilter, $after: String) {
      keptOrganisations(filter: $filter, first: 50, after: $after) {
        nodes {
          ...KeptOrganisation
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [KeptOrganisation],
);

export const MyRoles = graphql(`
  query MyRoles {
    me {
      roles
    }
  }
`);

export type Kept = ResultOf<typeof KeptService> | ResultOf<typeof KeptOrganisation>;
