import { ask } from './ask.ts';
import { SourceFields } from './fragments.ts';
import { graphql, type ResultOf } from './graphql.ts';

export const EscalationLadder = graphql(
  `
    query EscalationLadder($partnership: ID!, $language: Language!) {
      escalationLadder(partnership: $partnership) {
        order
        title(language: $language)
        whatYouDo(language: $language)
        whoHelps(language: $language)
        contentLanguage(language: $language)
        maxWeeks
        termNote(language: $language)
        organisation {
          id
          name
          example
        }
        phone
        article {
          id
          title(language: $language)
          contentLanguage(language: $language)
        }
        source {
          ...SourceFields
        }
      }
    }
  `,
  [SourceFields],
);

export type EscalationStep = ResultOf<typeof EscalationLadder>['escalationLadder'][number];

/** The steps of a partnership in their order. */
export const ladder = async (partnership: string) => (await ask(EscalationLadder, { partnership })).escalationLadder;
