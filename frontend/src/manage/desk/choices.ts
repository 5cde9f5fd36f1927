/** What a desk can say of a question, and the texts that it keeps at hand. */
import { graphql, type ResultOf } from '../../api/graphql.ts';
import { ConflictFields, KeptFields, RefusedFields } from './mutations.ts';

export const LabelChoices = graphql(`
  query LabelChoices($partnership: ID!, $language: Language!) {
    supportNeeds {
      id
      name(language: $language)
    }
    partnership(id: $partnership) {
      municipalities {
        id
        name
      }
    }
  }
`);

export const Themes = graphql(`
  query Themes($language: Language!) {
    supportNeeds {
      id
      name(language: $language)
    }
  }
`);

export const LabelQuestion = graphql(
  `
    mutation LabelQuestion($input: LabelQuestionInput!) {
      result: labelQuestion(input: $input) {
        __typename
        ...KeptFields
        ...ConflictFields
        ...RefusedFields
      }
    }
  `,
  [KeptFields, ConflictFields, RefusedFields],
);

export const StandardAnswers = graphql(`
  query StandardAnswers($partnership: ID!, $question: String!) {
    standardAnswers(partnership: $partnership) {
      id
      title
      textFor(question: $question)
    }
  }
`);

export type StandardAnswer = ResultOf<typeof StandardAnswers>['standardAnswers'][number];
