/** The texts of one desk, as somebody keeps them, and what the words in braces become. */
import { askAs } from '../../../account/ask.ts';
import { m } from '../../../lib/paraglide/messages.js';
import { hold } from '../../held.ts';
import { Shelf } from '../shelf/shelf.svelte.ts';
import { RemoveText, SaveText, type Text, TextsOfDesk, type TextsFound } from './questions.ts';

export type Typed = Record<'title' | 'text', string>;

/** The words in braces that the API fills in, as it writes them, each with a value as it could be. */
export const valuesOf = (found: TextsFound['partnership']): Record<string, string> => ({
  vraagnummer: '7K2M-94QX',
  school: m.text_example_school(),
  steunpunt: found?.supportDesk?.name ?? '',
  telefoon: found?.supportDesk?.phone ?? '',
  samenwerkingsverband: found?.name ?? '',
});

/** The text as it reads when it is filled in; what is not known leaves a gap, as in an answer. */
export const filled = (text: string, values: Record<string, string>) =>
  text.replaceAll(/\{([^{}\n]{0,40})\}/g, (whole, word: string) =>
    word in values ? values[word] || `[${word}]` : whole,
  );

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
