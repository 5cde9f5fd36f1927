import { graphql, type VariablesOf } from '../../api/graphql.ts';
import { ServiceStep, ServiceWritten } from './questions.ts';

export const SaveService = graphql(
  `
    mutation SaveService($input: SaveServiceInput!) {
      answer: saveService(input: $input) {
        __typename
        ... on ServiceKept {
          record: service {
            id
            version
          }
        }
        ... on ServiceConflict {
          theirs {
            ...ServiceStep
            record: service {
              ...ServiceWritten
            }
          }
        }
        ... on ServiceRefused {
          problems {
            field
            message
          }
        }
      }
    }
  `,
  [ServiceStep, ServiceWritten],
);

const ServiceNow = graphql(`
  fragment ServiceNow on ServiceKept @_unmask {
    record: service {
      version
    }
  }
`);

const ServiceProblems = graphql(`
  fragment ServiceProblems on ServiceRefused @_unmask {
    problems {
      message
    }
  }
`);

export const ConfirmService = graphql(
  `
    mutation ConfirmService($input: ConfirmServiceInput!) {
      answer: confirmService(input: $input) {
        __typename
        ...ServiceNow
        ...ServiceProblems
      }
    }
  `,
  [ServiceNow, ServiceProblems],
);

export const WithdrawService = graphql(
  `
    mutation WithdrawService($input: WithdrawServiceInput!) {
      answer: withdrawService(input: $input) {
        __typename
        ...ServiceNow
        ...ServiceProblems
      }
    }
  `,
  [ServiceNow, ServiceProblems],
);

export const RestoreService = graphql(
  `
    mutation RestoreService($input: RestoreServiceInput!) {
      answer: restoreService(input: $input) {
        __typename
        ...ServiceNow
        ...ServiceProblems
      }
    }
  `,
  [ServiceNow, ServiceProblems],
);

export const EraseServiceRevision = graphql(
  `
    mutation EraseServiceRevision($input: EraseServiceRevisionInput!) {
      answer: eraseServiceRevision(input: $input) {
        __typename
        ...ServiceNow
        ...ServiceProblems
      }
    }
  `,
  [ServiceNow, ServiceProblems],
);

export type ServiceInput = VariablesOf<typeof SaveService>['input'];
