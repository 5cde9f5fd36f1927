/** Words in braces, and what they become in an answer. */
import { m } from '../../../lib/paraglide/messages.js';
import type { TextsFound } from './questions.ts';

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
    Object.hasOwn(values, word) ? values[word] || `[${word}]` : whole,
  );
