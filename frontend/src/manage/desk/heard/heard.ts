/** The notes of one desk of what it heard, as somebody keeps them. */
import { askAs } from '../../../account/ask.ts';
import { todayHere } from '../../../lib/today.ts';
import { hold } from '../../held.ts';
import { quarterOf } from '../../../lib/quarters.ts';
import { Shelf } from '../shelf/shelf.svelte.ts';
import { type Heard, HeardByDesk, RemoveHeardNote, SaveHeardNote } from './questions.ts';

export type Typed = Record<'said' | 'done' | 'quarter', string>;

export const heardOf = (partnership: string): Promise<Shelf<Heard, Typed>> =>
  hold(`heard ${partnership}`, async () => {
    const { partnership: found } = await askAs(HeardByDesk, { partnership });
    return new Shelf<Heard, Typed>(found?.heardNotes ?? [], {
      typedOf: (one) => ({
        said: one?.said ?? '',
        done: one?.done ?? '',
        quarter: one?.quarter ?? quarterOf(todayHere()),
      }),
      save: async (typed, which) => (await askAs(SaveHeardNote, { input: { partnership, ...typed, ...which } })).result,
      remove: async (which) => (await askAs(RemoveHeardNote, { input: { partnership, ...which } })).result,
      sort: (one, other) => other.quarter.localeCompare(one.quarter) || other.savedOn.localeCompare(one.savedOn),
    });
  });
