/** Texts that a desk keeps at hand for its answers. */
import { graphql, type ResultOf } from '../../../api/graphql.ts';

const TextFields = graphql(`
  fragment TextFields on StandardAnswer @_unmask {
    id
    title
    text
    version
    savedAt
  }
`);

export const TextsOfDesk = graphql(
  `
    query TextsOfDesk($partnership: ID!) {
      standardAnswers(partnership: $partnership) {
        ...TextFields
      }
      partnership(id: $partnership) {
        name
        supportDesk {
          name
          phone
        }
      }
    }
  `,
  [TextFields],
);

export const SaveText = graphql(
  `
    mutation SaveText($input: SaveStandardAnswerInput!) {
      result: saveStandardAnswer(input: $input) {
        __typename
        ... on StandardAnswerSaved {
          saved: answer {
            ...TextFields
          }
        }
        ... on StandardAnswerConflict {
          theirs {
            ...TextFields
          }
        }
        ... on StandardAnswerRefused {
          problems {
            field
            message
          }
        }
      }
    }
  `,
  [TextFields],
);

export const RemoveText = graphql(
  `
    mutation RemoveText($input: RemoveStandardAnswerInput!) {
      result: removeStandardAnswer(input: $input) {
        __typename
        ... on StandardAnswerRemoved {
          id
        }
        ... on StandardAnswerConflict {
          theirs {
            ...TextFields
          }
        }
        ... on StandardAnswerRefused {
          problems {
            field
            message
          }
        }
      }
    }
  `,
  [TextFields],
);

export type Text = ResultOf<typeof TextFields>;
export type TextsFound = ResultOf<typeof TextsOfDesk>;
