import { graphql, type ResultOf, type VariablesOf } from '../api/graphql.ts';

export const SuggestCorrection = graphql(`
  mutation SuggestCorrection($input: SuggestCorrectionInput!) {
    suggestCorrection(input: $input) {
      __typename
      ... on CorrectionSuggested {
        readBy {
          name
        }
        keptUntil
      }
      ... on CorrectionRefused {
        problems {
          field
          message
        }
      }
    }
  }
`);

export type Answer = ResultOf<typeof SuggestCorrection>['suggestCorrection'];
export type Suggested = Extract<Answer, { __typename: 'CorrectionSuggested' }>;
export type Suggestion = VariablesOf<typeof SuggestCorrection>['input'];
