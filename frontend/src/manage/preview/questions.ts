import { graphql, type ResultOf } from '../../api/graphql.ts';

export const ChangesOfDraft = graphql(`
  query ChangesOfDraft($school: ID!) {
    school(id: $school) {
      profile {
        schoolYear
      }
      profileDraft {
        changesSincePrevious {
          section
          kind
          subject
          before
          after
        }
      }
    }
  }
`);

type Found = NonNullable<ResultOf<typeof ChangesOfDraft>['school']>;
export type Change = NonNullable<Found['profileDraft']>['changesSincePrevious'][number];
