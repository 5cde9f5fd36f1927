/** What people told desks and what was done with it, as pages of partnerships tell it. */
import { ask } from './ask.ts';
import { graphql, type ResultOf } from './graphql.ts';

export const HeardInPartnership = graphql(`
  query HeardInPartnership($id: ID!) {
    partnership(id: $id) {
      heardNotes {
        id
        said
        done
        quarter
        savedOn
        example
      }
    }
  }
`);

export type Heard = NonNullable<ResultOf<typeof HeardInPartnership>['partnership']>['heardNotes'][number];

export const heardIn = async (id: string) => (await ask(HeardInPartnership, { id })).partnership?.heardNotes ?? [];
