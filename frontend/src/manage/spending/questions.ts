import { graphql, type ResultOf, type VariablesOf } from '../../api/graphql.ts';

const AccountFields = graphql(`
  fragment AccountFields on SpendingAccount @_unmask {
    granted
    spent {
      category
      amount
    }
  }
`);

const SpendingFields = graphql(
  `
    fragment SpendingFields on Spending @_unmask {
      basicSupport {
        ...AccountFields
      }
      arrangements {
        ...AccountFields
      }
      budgetNextYear
      explanation
      version
      savedAt
      savedBy
      example
    }
  `,
  [AccountFields],
);

/** What a school got and spent in a year, and whether the asker works there. */
export const SpendingOfSchool = graphql(
  `
    query SpendingOfSchool($school: ID!, $year: Int!) {
      me {
        roles
        schools {
          id
        }
      }
      school(id: $school) {
        id
        name
        distinguishedBy
        spending(year: $year) {
          ...SpendingFields
        }
      }
    }
  `,
  [SpendingFields],
);

export const SaveSpending = graphql(
  `
    mutation SaveSpending($input: SaveSpendingInput!) {
      saveSpending(input: $input) {
        __typename
        ... on SpendingSaved {
          spending {
            ...SpendingFields
          }
        }
        ... on SpendingRefused {
          problems {
            field
            message
          }
        }
        ... on SpendingConflict {
          theirs {
            ...SpendingFields
          }
        }
      }
    }
  `,
  [SpendingFields],
);

export type SpendingAnswer = ResultOf<typeof SpendingOfSchool>;
export type Kept = NonNullable<NonNullable<SpendingAnswer['school']>['spending']>;
export type SpendingInput = VariablesOf<typeof SaveSpending>['input'];
export type Problem = Extract<
  ResultOf<typeof SaveSpending>['saveSpending'],
  { __typename: 'SpendingRefused' }
>['problems'][number];
