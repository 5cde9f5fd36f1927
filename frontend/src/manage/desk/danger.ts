/** Whether a question needs to be read first: its asker writes words with which people tell of danger. */
import { tellsOfDanger } from '../../asking/warn/danger.ts';

interface Said {
  messages: { from: 'ASKER' | 'DESK'; text: string | null }[];
}

/** What the desk writes back does not count: it names those who help. */
export const hasDanger = ({ messages }: Said): boolean =>
  messages.some(({ from, text }) => from === 'ASKER' && text !== null && tellsOfDanger(text));
