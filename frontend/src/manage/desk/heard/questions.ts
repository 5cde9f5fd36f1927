/** What a desk tells everybody that it heard. */
import { graphql, type ResultOf } from '../../../api/graphql.ts';

const HeardFields = graphql(`
  fragment HeardFields on HeardNote @_unmask {
    id
    said
    done
    quarter
    savedOn
    version
    example
  }
`);

export const HeardByDesk = graphql(
  `
    query HeardByDesk($partnership: ID!) {
      partnership(id: $partnership) {
        heardNotes {
          ...HeardFields
        }
      }
    }
  `,
  [HeardFields],
);

export const SaveHeardNote = graphql(
  `
    mutation SaveHeardNote($input: SaveHeardNoteInput!) {
      result: saveHeardNote(input: $input) {
        __typename
        ... on HeardNoteSaved {
          saved: note {
            ...HeardFields
          }
        }
        ... on HeardNoteConflict {
          theirs {
            ...HeardFields
          }
        }
        ... on HeardNoteRefused {
          problems {
            field
            message
          }
        }
      }
    }
  `,
  [HeardFields],
);

export const RemoveHeardNote = graphql(
  `
    mutation RemoveHeardNote($input: RemoveHeardNoteInput!) {
      result: removeHeardNote(input: $input) {
        __typename
        ... on HeardNoteRemoved {
          id
        }
        ... on HeardNoteConflict {
          theirs {
            ...HeardFields
          }
        }
        ... on HeardNoteRefused {
          problems {
            field
            message
          }
        }
      }
    }
  `,
  [HeardFields],
);

export type Heard = ResultOf<typeof HeardFields>;
