import { graphql, type ResultOf } from '../../api/graphql.ts';

/** How far the schools of a partnership are, a page at a time. */
export const ProfileOverview = graphql(`
  query ProfileOverview($partnership: ID!, $state: [ProfileOverviewState!], $first: Int!, $after: String) {
    profileOverview(partnership: $partnership, state: $state, first: $first, after: $after) {
      nodes {
        school {
          id
          name
          distinguishedBy
        }
        schoolYear
        state
        dueOn
        overdue
        freshUntil
        completeness
        remindedAt
        reminderAddress
        remindersOn
      }
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      counts {
        notStarted
        draft
        submitted
        returned
        published
        expired
        overdue
      }
    }
  }
`);

/** What a consultant or editor is waited for. */
export const WaitingForMe = graphql(`
  query WaitingForMe {
    me {
      openTasks {
        kind
        school {
          id
          name
          distinguishedBy
        }
        schoolYear
        since
        overdue
      }
    }
  }
`);

export const CountsOfPartnership = graphql(`
  query CountsOfPartnership($partnership: ID!) {
    profileOverview(partnership: $partnership, first: 1) {
      counts {
        submitted
        overdue
      }
    }
  }
`);

export const RemindSchools = graphql(`
  mutation RemindSchools($input: RemindSchoolsInput!) {
    remindSchools(input: $input) {
      __typename
      ... on SchoolsReminded {
        reminders {
          school {
            id
            name
            distinguishedBy
          }
          outcome
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

const SettingFields = graphql(`
  fragment SettingFields on ProfileSettings @_unmask {
    publishedBy
    dueOn
    nextDueOn
    remindersOn
    version
  }
`);

export const Settings = graphql(
  `
    query Settings($partnership: ID!) {
      profileSettings(partnership: $partnership) {
        ...SettingFields
      }
    }
  `,
  [SettingFields],
);

export const SaveSettings = graphql(
  `
    mutation SaveSettings($input: SaveProfileSettingsInput!) {
      saveProfileSettings(input: $input) {
        __typename
        ... on ProfileSettingsSaved {
          settings {
            ...SettingFields
          }
        }
        ... on ProfileSettingsConflict {
          settings {
            ...SettingFields
          }
        }
        ... on ProfileRefused {
          problems {
            field
            message
          }
        }
      }
    }
  `,
  [SettingFields],
);

type Page = ResultOf<typeof ProfileOverview>['profileOverview'];
export type Progress = Page['nodes'][number];
export type Counts = Page['counts'];
export type Setting = ResultOf<typeof Settings>['profileSettings'];
export type Reminders = Extract<
  ResultOf<typeof RemindSchools>['remindSchools'],
  { __typename: 'SchoolsReminded' }
>['reminders'];
