/** Days on which a desk answers nothing. */
import { graphql, type ResultOf, type VariablesOf } from '../../../api/graphql.ts';

const ClosingFields = graphql(`
  fragment ClosingFields on SupportDesk @_unmask {
    closedPeriods {
      from
      to
    }
    closingsVersion
  }
`);

export const ClosingsOfDesk = graphql(
  `
    query ClosingsOfDesk($partnership: ID!) {
      partnership(id: $partnership) {
        supportDesk {
          ...ClosingFields
        }
      }
    }
  `,
  [ClosingFields],
);

export const SaveClosings = graphql(
  `
    mutation SaveClosings($input: SaveDeskClosingsInput!) {
      result: saveDeskClosings(input: $input) {
        __typename
        ... on DeskClosingsSaved {
          desk {
            ...ClosingFields
          }
        }
        ... on DeskClosingsConflict {
          desk {
            ...ClosingFields
          }
        }
        ... on DeskClosingsRefused {
          problems {
            field
            message
          }
        }
      }
    }
  `,
  [ClosingFields],
);

export type Closings = ResultOf<typeof ClosingFields>;
export type Period = Closings['closedPeriods'][number];
export type ClosingsInput = VariablesOf<typeof SaveClosings>['input'];
