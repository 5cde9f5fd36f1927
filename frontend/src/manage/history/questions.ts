import { graphql, type ResultOf } from '../../api/graphql.ts';
import { ContentFields } from '../draft/questions.ts';

/** Of which year there is a history, while nobody is writing. */
export const PublicYear = graphql(`
  query PublicYear($school: ID!) {
    school(id: $school) {
      name
      profile {
        schoolYear
      }
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
export type History = NonNullable<Found['profileDraftHistory']>;
export type Revision = History['sections'][number]['revisions'][number];
