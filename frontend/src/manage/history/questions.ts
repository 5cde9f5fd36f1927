import { graphql, type ResultOf } from '../../api/graphql.ts';

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

type Found = NonNullable<ResultOf<typeof HistoryOfDraft>['school']>;
export type History = NonNullable<Found['profileDraft']>;
export type Revision = History['sections'][number]['revisions'][number];
