import { AddressFields } from '../../api/fragments.ts';
import { graphql, type ResultOf, type VariablesOf } from '../../api/graphql.ts';

const CorrectionFields = graphql(`
  fragment CorrectionFields on Correction @_unmask {
    id
    version
    subjectType
    subjectId
    subjectName
    wrong
    proposal
    suggestedAt
    answerWanted
    status
    decidedAt
    decidedBy
    explanation
    keptUntil
  }
`);

/** What the record says now. */
const SubjectFields = graphql(
  `
    fragment SubjectFields on Correction @_unmask {
      subject {
        __typename
        ... on School {
          phone
          website
          address {
            ...AddressFields
          }
        }
        ... on Offer {
          text: summary
          contacts {
            role
            phone
            email
          }
        }
        ... on Service {
          about: description
          contacts {
            role
            phone
            email
          }
        }
        ... on Organisation {
          what: description
          phone
          email
          website
        }
        ... on Article {
          answer: summary
        }
        ... on Partnership {
          website
          contacts {
            role
            phone
            email
          }
        }
      }
    }
  `,
  [AddressFields],
);

export const WaitingCorrections = graphql(
  `
    query WaitingCorrections($after: String) {
      me {
        roles
      }
      corrections(status: [WAITING], first: 20, after: $after) {
        nodes {
          ...CorrectionFields
          ...SubjectFields
        }
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [CorrectionFields, SubjectFields],
);

export const DecidedCorrections = graphql(
  `
    query DecidedCorrections($after: String) {
      corrections(status: [ACCEPTED, REJECTED, ERASED], first: 100, after: $after) {
        nodes {
          ...CorrectionFields
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [CorrectionFields],
);

export const DecideCorrections = graphql(
  `
    mutation DecideCorrections($input: DecideCorrectionsInput!) {
      decideCorrections(input: $input) {
        __typename
        ... on CorrectionsDecided {
          corrections {
            ...CorrectionFields
          }
        }
        ... on CorrectionsConflict {
          corrections {
            ...CorrectionFields
          }
        }
        ... on CorrectionRefused {
          problems {
            message
          }
        }
      }
    }
  `,
  [CorrectionFields],
);

export type Waiting = ResultOf<typeof WaitingCorrections>['corrections']['nodes'][number];
export type Correction = ResultOf<typeof CorrectionFields>;
export type Decision = VariablesOf<typeof DecideCorrections>['input']['decision'];
export type DecisionInput = VariablesOf<typeof DecideCorrections>['input'];
