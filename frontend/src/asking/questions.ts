import { graphql, type ResultOf, type VariablesOf } from '../api/graphql.ts';

export const ThreadFields = graphql(`
  fragment ThreadFields on QuestionThread @_unmask {
    number
    partnership {
      id
    }
    status
    asker
    askedAt
    dueOn
    keptUntil
    replyTo
    school {
      name
    }
    schoolCode
    place
    theme {
      name(language: $language)
      contentLanguage(language: $language)
    }
    municipality {
      name
    }
    taken
    messages {
      id
      from
      text
      links {
        kind
        record
        title(language: $language)
        contentLanguage(language: $language)
        withdrawn
      }
      sentAt
    }
  }
`);

export const AskQuestion = graphql(
  `
    mutation AskQuestion($input: AskQuestionInput!, $language: Language!) {
      result: askQuestion(input: $input) {
        __typename
        ... on QuestionAsked {
          followUpCode
          thread {
            ...ThreadFields
          }
        }
        ... on QuestionRefused {
          problems {
            code
            field
            message
          }
        }
      }
    }
  `,
  [ThreadFields],
);

export const QuestionUpdated = graphql(
  `
    subscription QuestionUpdated($followUpCode: String!, $language: Language!) {
      thread: questionUpdated(followUpCode: $followUpCode) {
        ...ThreadFields
      }
    }
  `,
  [ThreadFields],
);

export const MyQuestion = graphql(
  `
    query MyQuestion($followUpCode: String!, $language: Language!) {
      thread: myQuestion(followUpCode: $followUpCode) {
        ...ThreadFields
      }
    }
  `,
  [ThreadFields],
);

export const ReplyToQuestion = graphql(
  `
    mutation ReplyToQuestion($input: ReplyToQuestionInput!, $language: Language!) {
      result: replyToQuestion(input: $input) {
        __typename
        ... on QuestionContinued {
          thread {
            ...ThreadFields
          }
        }
        ... on QuestionRefused {
          problems {
            code
            field
            message
          }
        }
      }
    }
  `,
  [ThreadFields],
);

export const EraseQuestion = graphql(`
  mutation EraseQuestion($input: EraseQuestionInput!) {
    result: eraseQuestion(input: $input) {
      __typename
      ... on QuestionErased {
        number
      }
      ... on QuestionRefused {
        problems {
          code
          field
          message
        }
      }
    }
  }
`);

/** The school that a link to the form names, and whose desk that makes it. */
export const SchoolToAskAbout = graphql(`
  query SchoolToAskAbout($id: ID!) {
    school(id: $id) {
      id
      name
      partnerships {
        partnership {
          id
        }
      }
    }
  }
`);

/** When a desk answers nothing: it says so itself, so the page may be older. */
export const DeskClosings = graphql(`
  query DeskClosings($partnership: ID!) {
    partnership(id: $partnership) {
      supportDesk {
        closedPeriods {
          from
          to
        }
      }
    }
  }
`);

export type Thread = NonNullable<ResultOf<typeof MyQuestion>['thread']>;
export type Asked = Extract<ResultOf<typeof AskQuestion>['result'], { __typename: 'QuestionAsked' }>;
export type AskResult = ResultOf<typeof AskQuestion>['result'];
export type ReplyResult = ResultOf<typeof ReplyToQuestion>['result'];
export type EraseResult = ResultOf<typeof EraseQuestion>['result'];
export type Problem = Extract<AskResult, { __typename: 'QuestionRefused' }>['problems'][number];
export type Question = VariablesOf<typeof AskQuestion>['input'];
export type ClosedDesk = ResultOf<typeof DeskClosings>;
export type AskedSchool = NonNullable<ResultOf<typeof SchoolToAskAbout>['school']>;
