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

/** One that was taken back is gone, as a core area that ended is. */
export const WrongArticle = graphql(`
  query WrongArticle($id: ID!, $language: Language!) {
    found: article(id: $id) {
      name: title(language: $language)
      nameIn: contentLanguage(language: $language)
      ended: withdrawn
    }
  }
`);

/** What the form says of records about which nothing but the form asks like this. */
export type OfForm =
  | NonNullable<ResultOf<typeof WrongPartnership>['found']>
  | NonNullable<ResultOf<typeof WrongMunicipality>['found']>
  | NonNullable<ResultOf<typeof WrongCoreArea>['found']>
  | NonNullable<ResultOf<typeof WrongArticle>['found']>;
export type Answer = ResultOf<typeof SuggestCorrection>['suggestCorrection'];
export type Suggested = Extract<Answer, { __typename: 'CorrectionSuggested' }>;
export type Suggestion = VariablesOf<typeof SuggestCorrection>['input'];
