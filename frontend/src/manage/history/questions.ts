import { graphql, type ResultOf } from '../../api/graphql.ts';
import { ContentFields } from '../draft/questions.ts';
import { DraftsAround } from '../start/questions.ts';

/** Of which school years there is a history. */
export const YearsOfSchool = graphql(
  `
    query YearsOfSchool($school: ID!, $yearBefore: SchoolYear!, $yearAfter: SchoolYear!) {
      school(id: $school) {
        name
        distinguishedBy
        profileHistory {
          schoolYear
        }
        profileDraft {
          schoolYear
        }
        ...DraftsAround
      }
    }
  `,
  [DraftsAround],
);

/** What the parts of a profile asked, while nobody is writing. */
export const AskedThen = graphql(`
  query AskedThen($school: ID!, $schoolYear: SchoolYear!, $language: Language!) {
    school(id: $school) {
      profile(schoolYear: $schoolYear) {
        basicSupport {
          norm {
            id
            threshold
            items {
              code
              domain
              text(language: $language)
            }
          }
        }
      }
    }
    parentQuestions {
      id
      text(language: $language)
    }
    assessmentThemes {
      id
      name(language: $language)
      explanation(language: $language)
    }
    supportNeeds {
      id
      name(language: $language)
    }
  }
`);

export const HistoryOfYear = graphql(`
  query HistoryOfYear($school: ID!, $schoolYear: SchoolYear!) {
    school(id: $school) {
      profileDraftHistory(schoolYear: $schoolYear) {
        steps {
          kind
          at
          by
          reason
        }
        sections {
          section
          revisions {
            version
            savedAt
            savedBy
            content {
              summary
              vision
              limits
              councilAdvice {
                advice
                givenOn
                note
              }
            }
          }
        }
      }
    }
  }
`);

/** One earlier text in full: a hundred lists at once would be too much to ask. */
export const RevisionOfSection = graphql(
  `
    query RevisionOfSection($school: ID!, $schoolYear: SchoolYear!, $section: ProfileSection!, $version: Int!) {
      school(id: $school) {
        profileDraftHistory(schoolYear: $schoolYear) {
          section(section: $section) {
            revision(version: $version) {
              content {
                ...ContentFields
              }
            }
          }
        }
      }
    }
  `,
  [ContentFields],
);

type Found = NonNullable<ResultOf<typeof HistoryOfYear>['school']>;
export type SchoolYears = NonNullable<ResultOf<typeof YearsOfSchool>['school']>;
export type History = NonNullable<Found['profileDraftHistory']>;
export type Revision = History['sections'][number]['revisions'][number];
