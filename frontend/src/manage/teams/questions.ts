import { graphql, type ResultOf, type VariablesOf } from '../../api/graphql.ts';

/** What is kept of the schools of a partnership, a page at a time. */
export const SupportTeams = graphql(`
  query SupportTeams(
    $partnership: ID!
    $filter: SupportTeamFilter!
    $schoolYear: SchoolYear!
    $first: Int!
    $after: String
  ) {
    supportTeams(partnership: $partnership, filter: $filter, schoolYear: $schoolYear, first: $first, after: $after) {
      nodes {
        id
        school {
          id
          name
          distinguishedBy
        }
        tier
        members {
          role
        }
        startTalk(schoolYear: $schoolYear) {
          heldOn
          version
        }
      }
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      counts {
        schools
        startTalksHeld
        complete
        withoutTier
        tiers {
          tier
          schools
          hours
        }
      }
    }
  }
`);

export const RecordStartTalk = graphql(`
  mutation RecordStartTalk($input: RecordStartTalkInput!) {
    answer: recordStartTalk(input: $input) {
      __typename
      ... on StartTalkRecorded {
        startTalk {
          heldOn
          version
        }
      }
      ... on StartTalkConflict {
        theirs {
          heldOn
          version
        }
      }
      ... on SupportTeamRefused {
        problems {
          field
          message
        }
      }
    }
  }
`);

const RecordFields = graphql(`
  fragment RecordFields on SupportTeamRecord @_unmask {
    id
    members {
      role
      label
      phone
      email
      hours
    }
    tier
    version
    changedAt
    changedBy
  }
`);

const StepFields = graphql(`
  fragment StepFields on SupportTeamStep @_unmask {
    kind
    at
    by
    tier
    schoolYear
    heldOn
  }
`);

export const TeamOfSchool = graphql(
  `
    query TeamOfSchool($school: ID!) {
      me {
        roles
        partnerships {
          id
        }
      }
      school(id: $school) {
        id
        name
        distinguishedBy
        supportTeamRecords {
          ...RecordFields
          partnership {
            id
            name
          }
          startTalk {
            heldOn
          }
          steps {
            ...StepFields
          }
        }
      }
    }
  `,
  [RecordFields, StepFields],
);

export const SaveSupportTeam = graphql(
  `
    mutation SaveSupportTeam($input: SaveSupportTeamInput!) {
      answer: saveSupportTeam(input: $input) {
        __typename
        ... on SupportTeamSaved {
          version
          record {
            changedAt
            steps {
              ...StepFields
            }
          }
        }
        ... on SupportTeamConflict {
          theirs {
            ...RecordFields
          }
        }
        ... on SupportTeamRefused {
          problems {
            field
            message
          }
        }
      }
    }
  `,
  [RecordFields, StepFields],
);

type Page = ResultOf<typeof SupportTeams>['supportTeams'];
export type Listed = Page['nodes'][number];
export type Talk = Listed['startTalk'];
export type Counts = Page['counts'];
export type Filter = VariablesOf<typeof SupportTeams>['filter'];
export type Kept = ResultOf<typeof RecordFields>;
export type School = NonNullable<ResultOf<typeof TeamOfSchool>['school']>;
export type Opened = School['supportTeamRecords'][number];
export type Step = Opened['steps'][number];
export type Tier = NonNullable<Kept['tier']>;
export type Role = Kept['members'][number]['role'];
export type TeamInput = VariablesOf<typeof SaveSupportTeam>['input'];

/** In the order in which they are chosen. */
export const roles: Role[] = [
  'YOUTH_TEAM',
  'YOUTH_CONSULTANT',
  'CONSULTANT',
  'INTERNAL_SUPPORT_COORDINATOR',
  'CARE_COORDINATOR',
  'SCHOOL_SOCIAL_WORK',
  'YOUTH_HEALTH_CARE',
  'ATTENDANCE_OFFICER',
  'OTHER',
];
export const tiers: Tier[] = ['INTENSIVE', 'STANDARD', 'INDEPENDENT'];
