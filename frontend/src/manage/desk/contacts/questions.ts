/** What a desk sends about contacts beside questions. */
import { graphql, type ResultOf, type VariablesOf } from '../../../api/graphql.ts';

export const LogContact = graphql(`
  mutation LogContact($input: LogContactInput!, $language: Language!) {
    result: logContact(input: $input) {
      __typename
      ... on ContactLogged {
        contact {
          id
          channel
          asker
          theme {
            name(language: $language)
          }
          municipality {
            name
          }
          day
        }
      }
      ... on ContactRefused {
        problems {
          field
          message
        }
      }
    }
  }
`);

export const TakeBackContact = graphql(`
  mutation TakeBackContact($input: TakeBackContactInput!) {
    result: takeBackContact(input: $input) {
      __typename
      ... on ContactRefused {
        problems {
          message
        }
      }
    }
  }
`);

export type Contact = Extract<ResultOf<typeof LogContact>['result'], { __typename: 'ContactLogged' }>['contact'];
export type ContactInput = VariablesOf<typeof LogContact>['input'];
