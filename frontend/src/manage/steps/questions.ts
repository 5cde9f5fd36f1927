import { graphql } from '../../api/graphql.ts';
import { DraftFields } from '../draft/questions.ts';

const Refused = graphql(`
  fragment Refused on ProfileRefused @_unmask {
    problems {
      code
      field
      message
    }
  }
`);

const Overtaken = graphql(
  `
    fragment Overtaken on ProfileStepConflict @_unmask {
      draft {
        ...DraftFields
      }
    }
  `,
  [DraftFields],
);

export const Submit = graphql(
  `
    mutation Submit($input: SubmitProfileInput!, $language: Language!) {
      answer: submitProfile(input: $input) {
        __typename
        ...Refused
        ...Overtaken
        ... on ProfileSubmitted {
          draft {
            ...DraftFields
          }
        }
      }
    }
  `,
  [Refused, Overtaken, DraftFields],
);

export const Withdraw = graphql(
  `
    mutation Withdraw($input: WithdrawProfileInput!, $language: Language!) {
      answer: withdrawProfile(input: $input) {
        __typename
        ...Refused
        ...Overtaken
        ... on ProfileWithdrawn {
          draft {
            ...DraftFields
          }
        }
      }
    }
  `,
  [Refused, Overtaken, DraftFields],
);

export const Return = graphql(
  `
    mutation Return($input: ReturnProfileInput!, $language: Language!) {
      answer: returnProfile(input: $input) {
        __typename
        ...Refused
        ...Overtaken
        ... on ProfileReturned {
          draft {
            ...DraftFields
          }
        }
      }
    }
  `,
  [Refused, Overtaken, DraftFields],
);

export const Publish = graphql(
  `
    mutation Publish($input: PublishProfileInput!, $language: Language!) {
      answer: publishProfile(input: $input) {
        __typename
        ...Refused
        ...Overtaken
        ... on ProfilePublished {
          profile {
            id
          }
        }
      }
    }
  `,
  [Refused, Overtaken, DraftFields],
);
