/** What parents read of a support profile, wherever it is shown. */
import { ContactFields, SourceFields } from '../api/fragments.ts';
import { type FragmentOf, graphql } from '../api/graphql.ts';

export const ProfileFields = graphql(
  `
    fragment ProfileFields on SupportProfile @_unmask {
      id
      schoolYear
      status
      publishedAt
      confirmedAt
      freshUntil
      summary
      vision
      limits
      parentAnswers {
        question {
          text(language: $language)
        }
        text
      }
      basicSupport {
        met
        partly
        total
        share
        answers {
          item {
            code
            domain
            text(language: $language)
          }
          value
          note
        }
      }
      selfAssessments {
        theme {
          id
          name(language: $language)
          explanation(language: $language)
        }
        grade
        note
      }
      extraSupport {
        supportNeed {
          id
          name(language: $language)
        }
        level
        description
      }
      expertise {
        supportNeed {
          id
          name(language: $language)
        }
        kind
        hoursPerWeek
        shareable
        description
      }
      contacts {
        ...ContactFields
      }
      councilAdvice {
        advice
        givenOn
        note
      }
      source {
        ...SourceFields
      }
      example
    }
  `,
  [ContactFields, SourceFields],
);

export type PublicProfile = FragmentOf<typeof ProfileFields>;

/** What it says, apart from when it was said: a draft says the same before it is public. */
export type ProfileTold = Pick<
  PublicProfile,
  | 'vision'
  | 'limits'
  | 'parentAnswers'
  | 'basicSupport'
  | 'selfAssessments'
  | 'extraSupport'
  | 'expertise'
  | 'councilAdvice'
> & {
  summary: string | null;
  contacts: Pick<PublicProfile['contacts'][number], 'role' | 'phone' | 'email' | 'hours'>[];
};
