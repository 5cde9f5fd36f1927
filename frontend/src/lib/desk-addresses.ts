/** The addresses of what a desk answers, apart: every list would carry them, and few lead there. */
import { at } from './addresses.ts';

export const toDesk = {
  answers: () => at('antwoorden'),
  answer: (id: string) => at('antwoorden', id),
  /** How help at school works; of one partnership, what to do when parents and school do not come to terms. */
  howItWorks: (...partnership: string[]) => at('hoe-werkt-het', ...partnership),
  /** Where one reads the answer, with the code of the receipt, which is never in an address. */
  follow: () => at('vraag', 'volgen'),
  /** Where a desk answers, after signing in. */
  work: (...part: string[]) => at('loket', ...part),
};
