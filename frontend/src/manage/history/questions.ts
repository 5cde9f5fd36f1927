import { graphql, type ResultOf } from '../../api/graphql.ts';
import { ContentFields } from '../draft/questions.ts';

export const HistoryOfDraft = graphql(`
  query HistoryOfDraft($school: ID!) {
    school(id: $school) {
      profileDraft {
        steps {
          kind
          at
          by
          reason
        }
        sections {
          section
          version
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
    query RevisionOfSection($school: ID!, $section: ProfileSection!, $version: Int!) {
      school(id: $school) {
        profileDraft {
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

type Found = NonNullable<ResultOf<typeof HistoryOfDraft>['school']>;
export type History = NonNullable<Found['profileDraft']>;
export type Revision = History['sections'][number]['revisions'][number];
