import { graphql, type VariablesOf } from '../../api/graphql.ts';
import { OrganisationStep, OrganisationWritten } from './questions.ts';

export const SaveOrganisation = graphql(
  `
    mutation SaveOrganisation($input: SaveOrganisationInput!) {
      answer: saveOrganisation(input: $input) {
        __typename
        ... on OrganisationKept {
          record: organisation {
            id
            version
          }
        }
        ... on OrganisationConflict {
          theirs {
            ...OrganisationStep
            record: organisation {
              ...OrganisationWritten
            }
          }
        }
        ... on OrganisationRefused {
          problems {
            field
            message
          }
        }
      }
    }
  `,
  [OrganisationStep, OrganisationWritten],
);

const OrganisationNow = graphql(`
  fragment OrganisationNow on OrganisationKept @_unmask {
    record: organisation {
      version
    }
  }
`);

const OrganisationProblems = graphql(`
  fragment OrganisationProblems on OrganisationRefused @_unmask {
    problems {
      message
    }
  }
`);

export const ConfirmOrganisation = graphql(
  `
    mutation ConfirmOrganisation($input: ConfirmOrganisationInput!) {
      answer: confirmOrganisation(input: $input) {
        __typename
        ...OrganisationNow
        ...OrganisationProblems
      }
    }
  `,
  [OrganisationNow, OrganisationProblems],
);

export const WithdrawOrganisation = graphql(
  `
    mutation WithdrawOrganisation($input: WithdrawOrganisationInput!) {
      answer: withdrawOrganisation(input: $input) {
        __typename
        ...OrganisationNow
        ...OrganisationProblems
      }
    }
  `,
  [OrganisationNow, OrganisationProblems],
);

export const RestoreOrganisation = graphql(
  `
    mutation RestoreOrganisation($input: RestoreOrganisationInput!) {
      answer: restoreOrganisation(input: $input) {
        __typename
        ...OrganisationNow
        ...OrganisationProblems
      }
    }
  `,
  [OrganisationNow, OrganisationProblems],
);

export const EraseOrganisationRevision = graphql(
  `
    mutation EraseOrganisationRevision($input: EraseOrganisationRevisionInput!) {
      answer: eraseOrganisationRevision(input: $input) {
        __typename
        ...OrganisationNow
        ...OrganisationProblems
      }
    }
  `,
  [OrganisationNow, OrganisationProblems],
);

export type OrganisationInput = VariablesOf<typeof SaveOrganisation>['input'];
