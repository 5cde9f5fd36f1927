import { graphql, type VariablesOf } from '../../api/graphql.ts';
import { StepFields, WrittenFields } from './questions.ts';

const AnswerFields = graphql(
  `
    fragment AnswerFields on SaveOfferResult @_unmask {
      __typename
      ... on OfferKept {
        record: offer {
          id
          version
        }
      }
      ... on OfferConflict {
        theirs {
          ...StepFields
          record: offer {
            ...WrittenFields
          }
        }
      }
      ... on OfferRefused {
        problems {
          field
          message
        }
      }
    }
  `,
  [StepFields, WrittenFields],
);

export const SaveOffer = graphql(
  `
    mutation SaveOffer($input: SaveOfferInput!) {
      answer: saveOffer(input: $input) {
        ...AnswerFields
      }
    }
  `,
  [AnswerFields],
);

const NowFields = graphql(`
  fragment NowFields on OfferKept @_unmask {
    record: offer {
      version
    }
  }
`);

const DoneFields = graphql(`
  fragment DoneFields on OfferRefused @_unmask {
    problems {
      message
    }
  }
`);

export const ConfirmOffer = graphql(
  `
    mutation ConfirmOffer($input: ConfirmOfferInput!) {
      answer: confirmOffer(input: $input) {
        __typename
        ...NowFields
        ...DoneFields
      }
    }
  `,
  [DoneFields, NowFields],
);

export const WithdrawOffer = graphql(
  `
    mutation WithdrawOffer($input: WithdrawOfferInput!) {
      answer: withdrawOffer(input: $input) {
        __typename
        ...NowFields
        ...DoneFields
      }
    }
  `,
  [DoneFields, NowFields],
);

export const RestoreOffer = graphql(
  `
    mutation RestoreOffer($input: RestoreOfferInput!) {
      answer: restoreOffer(input: $input) {
        __typename
        ...NowFields
        ...DoneFields
      }
    }
  `,
  [DoneFields, NowFields],
);

export const EraseOfferRevision = graphql(
  `
    mutation EraseOfferRevision($input: EraseOfferRevisionInput!) {
      answer: eraseOfferRevision(input: $input) {
        __typename
        ...NowFields
        ...DoneFields
      }
    }
  `,
  [DoneFields, NowFields],
);

export type OfferInput = VariablesOf<typeof SaveOffer>['input'];
