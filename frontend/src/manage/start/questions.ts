import { graphql, type ResultOf } from '../../api/graphql.ts';

/** What somebody does, and for whom. */
export const WhoAmI = graphql(`
  query WhoAmI {
    me {
      roles
      schools {
        id
      }
      partnerships {
        id
        name
        takesPart
      }
    }
  }
`);

/** How far a school is with its profile. */
const WayFields = graphql(`
  fragment WayFields on School @_unmask {
    id
    name
    distinguishedBy
    profile {
      id
      schoolYear
      status
      publishedAt
      confirmedAt
      freshUntil
      example
    }
    profileConfirmation {
      obstacle {
        message
      }
    }
    profileDraft {
      id
      schoolYear
      status
      version
      completeness
      dueOn
      prefilledFrom
      publishedBy
      may
      sections {
        section
        complete
      }
      steps {
        kind
        at
        by
        reason
      }
    }
  }
`);

/** Drafts of other school years than the one that comes first. */
export const DraftsAround = graphql(`
  fragment DraftsAround on School @_unmask {
    draftBefore: profileDraft(schoolYear: $yearBefore) {
      schoolYear
      status
    }
    draftAfter: profileDraft(schoolYear: $yearAfter) {
      schoolYear
      status
    }
  }
`);

export const WayOfSchool = graphql(
  `
    query WayOfSchool($school: ID!, $language: Language!, $yearBefore: SchoolYear!, $yearAfter: SchoolYear!) {
      school(id: $school) {
        ...WayFields
        ...DraftsAround
        supportTeam {
          role(language: $language)
          phone
          email
          hours(language: $language)
          contentLanguage(language: $language)
        }
      }
    }
  `,
  [WayFields, DraftsAround],
);

export const SchoolsInView = graphql(
  `
    query SchoolsInView($filter: SchoolFilter!, $after: String) {
      schools(filter: $filter, first: 20, after: $after) {
        nodes {
          ...WayFields
        }
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [WayFields],
);

/** The schools of the boards somebody works for: as little of each as tells how far it is. */
export const SchoolsOfBoards = graphql(`
  query SchoolsOfBoards {
    me {
      boards {
        id
        name
        schools {
          id
          name
          distinguishedBy
          profile {
            schoolYear
            status
            publishedAt
            confirmedAt
          }
          profileDraft {
            schoolYear
            status
            completeness
          }
        }
      }
    }
  }
`);

export const StartDraft = graphql(`
  mutation StartDraft($input: StartProfileDraftInput!) {
    startProfileDraft(input: $input) {
      __typename
      ... on ProfileDraftStarted {
        draft {
          id
        }
      }
      ... on ProfileRefused {
        problems {
          message
        }
      }
    }
  }
`);

export const Confirm = graphql(`
  mutation Confirm($input: ConfirmProfileInput!) {
    confirmProfile(input: $input) {
      __typename
      ... on ProfileConfirmed {
        profile {
          id
          schoolYear
        }
      }
      ... on ProfileRefused {
        problems {
          message
        }
      }
    }
  }
`);

export type Me = NonNullable<ResultOf<typeof WhoAmI>['me']>;
export type SchoolWay = ResultOf<typeof WayFields>;
export type FixedContacts = NonNullable<ResultOf<typeof WayOfSchool>['school']>['supportTeam'];
export type SchoolWithDrafts = NonNullable<ResultOf<typeof WayOfSchool>['school']>;
export type Board = NonNullable<ResultOf<typeof SchoolsOfBoards>['me']>['boards'][number];
