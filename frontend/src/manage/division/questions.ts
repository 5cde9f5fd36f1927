import { graphql, type ResultOf } from '../../api/graphql.ts';

export const Division = graphql(`
  query Division($partnership: ID!) {
    me {
      roles
      partnerships {
        id
      }
    }
    partnership(id: $partnership) {
      id
      name
      divisionVersion
      municipalities {
        id
        name
      }
      coreAreas {
        id
        name
        example
        municipality {
          id
          name
        }
      }
    }
  }
`);

export const SchoolsToDivide = graphql(`
  query SchoolsToDivide($partnership: ID!, $after: String) {
    schools(filter: { partnership: $partnership }, first: 100, after: $after) {
      nodes {
        id
        name
        distinguishedBy
        municipality {
          name
        }
        partnerships {
          partnership {
            id
          }
        }
        coreArea {
          id
          name
          partnership {
            id
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const SaveCoreArea = graphql(`
  mutation SaveCoreArea($input: SaveCoreAreaInput!) {
    answer: saveCoreArea(input: $input) {
      __typename
      ... on CoreAreaKept {
        version
        coreArea {
          id
        }
      }
      ... on CoreAreaRefused {
        problems {
          field
          message
        }
      }
    }
  }
`);

export const EndCoreArea = graphql(`
  mutation EndCoreArea($input: EndCoreAreaInput!) {
    answer: endCoreArea(input: $input) {
      __typename
      ... on CoreAreaRefused {
        problems {
          field
          message
        }
      }
    }
  }
`);

export type Divided = NonNullable<ResultOf<typeof Division>['partnership']>;
export type CoreArea = Divided['coreAreas'][number];
export type School = ResultOf<typeof SchoolsToDivide>['schools']['nodes'][number];
