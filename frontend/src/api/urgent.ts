import { graphql, type ResultOf } from './graphql.ts';

/** Whom to call when waiting is no option, the most urgent first. */
export const UrgentNumbers = graphql(`
  query UrgentNumbers($language: Language!) {
    urgentHelp {
      id
      name
      phone
      whenToCall(language: $language)
      contentLanguage(language: $language)
      source {
        title
        asOf
        url
        note(language: $language)
      }
    }
  }
`);

export type UrgentNumber = ResultOf<typeof UrgentNumbers>['urgentHelp'][number];
