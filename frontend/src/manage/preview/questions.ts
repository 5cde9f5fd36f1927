import { graphql, type ResultOf } from '../../api/graphql.ts';

export const ChangesOfDraft = graphql(`
  query ChangesOfDraft($school: ID!, $schoolYear: SchoolYear) {
    school(id: $school) {
      profile {
        schoolYear
      }
      profileDraft(schoolYear: $schoolYear) {
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

export const GuideOfSchool = graphql(`
  query GuideOfSchool($school: ID!) {
    school(id: $school) {
      profile {
        schoolGuideText {
          plain
          html
        }
      }
    }
  }
`);

type Found = NonNullable<ResultOf<typeof ChangesOfDraft>['school']>;
export type Change = NonNullable<Found['profileDraft']>['changesSincePrevious'][number];
export type Guide = NonNullable<NonNullable<ResultOf<typeof GuideOfSchool>['school']>['profile']>['schoolGuideText'];
