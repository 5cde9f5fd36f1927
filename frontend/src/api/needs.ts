import { ask } from './ask.ts';
import { graphql, type ResultOf } from './graphql.ts';

export const SupportNeeds = graphql(`
  query SupportNeeds($language: Language!) {
    supportNeeds {
      id
      name(language: $language)
      plainName(language: $language)
      contentLanguage(language: $language)
      synonyms
      parent {
        id
      }
    }
  }
`);

export type SupportNeed = ResultOf<typeof SupportNeeds>['supportNeeds'][number];

/** All needs in the fixed order of the API, the most asked first. */
export const supportNeeds = async () => (await ask(SupportNeeds, {})).supportNeeds;
