/** What a desk sends about questions. */
import { graphql } from '../../api/graphql.ts';
import { QuestionFields } from './questions.ts';

export const KeptFields = graphql(
  `
    fragment KeptFields on DeskQuestionKept @_unmask {
      question {
        ...QuestionFields
      }
    }
  `,
  [QuestionFields],
);

export const ConflictFields = graphql(
  `
    fragment ConflictFields on DeskQuestionConflict @_unmask {
      question {
        ...QuestionFields
      }
    }
  `,
  [QuestionFields],
);

export const RefusedFields = graphql(`
  fragment RefusedFields on QuestionRefused @_unmask {
    problems {
      code
      message
    }
  }
`);

export const AnswerQuestion = graphql(
  `
    mutation AnswerQuestion($input: AnswerQuestionInput!) {
      result: answerQuestion(input: $input) {
        __typename
        ...KeptFields
        ...ConflictFields
        ...RefusedFields
      }
    }
  `,
  [KeptFields, ConflictFields, RefusedFields],
);

export const UndoAnswer = graphql(
  `
    mutation UndoAnswer($input: UndoAnswerInput!) {
      result: undoAnswer(input: $input) {
        __typename
        ...KeptFields
        ...ConflictFields
        ...RefusedFields
      }
    }
  `,
  [KeptFields, ConflictFields, RefusedFields],
);

export const NoteOnQuestion = graphql(
  `
    mutation NoteOnQuestion($input: NoteOnQuestionInput!) {
      result: noteOnQuestion(input: $input) {
        __typename
        ...KeptFields
        ...ConflictFields
        ...RefusedFields
      }
    }
  `,
  [KeptFields, ConflictFields, RefusedFields],
);

export const AssignQuestion = graphql(
  `
    mutation AssignQuestion($input: AssignQuestionInput!) {
      result: assignQuestion(input: $input) {
        __typename
        ...KeptFields
        ...ConflictFields
        ...RefusedFields
      }
    }
  `,
  [KeptFields, ConflictFields, RefusedFields],
);

export const EscalateQuestion = graphql(
  `
    mutation EscalateQuestion($input: EscalateQuestionInput!) {
      result: escalateQuestion(input: $input) {
        __typename
        ...KeptFields
        ...ConflictFields
        ...RefusedFields
      }
    }
  `,
  [KeptFields, ConflictFields, RefusedFields],
);

export const CloseQuestion = graphql(
  `
    mutation CloseQuestion($input: CloseQuestionInput!) {
      result: closeQuestion(input: $input) {
        __typename
        ...KeptFields
        ...ConflictFields
        ...RefusedFields
      }
    }
  `,
  [KeptFields, ConflictFields, RefusedFields],
);

export const SaveAnswerDraft = graphql(
  `
    mutation SaveAnswerDraft($input: SaveAnswerDraftInput!) {
      result: saveAnswerDraft(input: $input) {
        __typename
        ... on AnswerDraftKept {
          savedAt
        }
        ...RefusedFields
      }
    }
  `,
  [RefusedFields],
);
