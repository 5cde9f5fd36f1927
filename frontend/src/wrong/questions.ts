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

/** What the form says of a part of the region: its name, and whom one can call instead. */
export const WrongPartnership = graphql(`
  query WrongPartnership($id: ID!) {
    found: partnership(id: $id) {
      name
      contacts {
        phone
      }
    }
  }
`);

export const WrongMunicipality = graphql(`
  query WrongMunicipality($id: ID!) {
    found: municipality(id: $id) {
      name
    }
  }
`);

export const WrongCoreArea = graphql(`
  query WrongCoreArea($id: ID!) {
    found: coreArea(id: $id) {
      name
      ended
      partnership {
        contacts {
          phone
        }
      }
    }
  }
`);

export type OfRegion =
  | NonNullable<ResultOf<typeof WrongPartnership>['found']>
  | NonNullable<ResultOf<typeof WrongMunicipality>['found']>
  | NonNullable<ResultOf<typeof WrongCoreArea>['found']>;
export type Answer = ResultOf<typeof SuggestCorrection>['suggestCorrection'];
export type Suggested = Extract<Answer, { __typename: 'CorrectionSuggested' }>;
export type Suggestion = VariablesOf<typeof SuggestCorrection>['input'];
