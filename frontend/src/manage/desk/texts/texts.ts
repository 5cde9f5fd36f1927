/** The texts of one desk, as somebody keeps them. */
import { askAs } from '../../../account/ask.ts';
import { hold } from '../../held.ts';
import { Shelf } from '../shelf/shelf.svelte.ts';
import { RemoveText, SaveText, type Text, TextsOfDesk, type TextsFound } from './questions.ts';
import { valuesOf } from './words.ts';

export type Typed = Record<'title' | 'text', string>;

export class Texts extends Shelf<Text, Typed> {
  /** What the words in braces become in the example. */
  readonly values: Record<string, string>;

  constructor(partnership: string, found: TextsFound) {
    super(found.standardAnswers, {
      typedOf: (one) => ({ title: one?.title ?? '', text: one?.text ?? '' }),
      save: async (typed, which) => (await askAs(SaveText, { input: { partnership, ...typed, ...which } })).result,
      remove: async (which) => (await askAs(RemoveText, { input: { partnership, ...which } })).result,
      sort: (one, other) => one.title.localeCompare(other.title, 'nl'),
    });
    this.values = valuesOf(found.partnership);
  }
}

export const textsOf = (partnership: string): Promise<Texts> =>
  hold(`texts ${partnership}`, async () => new Texts(partnership, await askAs(TextsOfDesk, { partnership })));
