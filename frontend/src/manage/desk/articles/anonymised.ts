import { graphql } from '../../../api/graphql.ts';

/** What a desk answered, without whom it is about. */
export const AnonymisedQuestion = graphql(`
  query AnonymisedQuestion($number: String!) {
    deskQuestion(number: $number) {
      partnership {
        id
      }
      messages {
        links {
          kind
          record
          title
        }
      }
      anonymised {
        text
        removed {
          kind
          words
          count
        }
      }
    }
  }
`);
