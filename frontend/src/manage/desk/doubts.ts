/** Why somebody at a desk should look again before they close a question. */
import type { Question } from './questions.ts';

/** Somebody waits for an answer, or wrote one that did not leave. */
export interface Doubt {
  is: 'WAITS' | 'LEAVES' | 'MINE' | 'THEIRS';
  names: string[];
}

/** Colleagues who typed, and how many messages there were then: with another one what they typed may have left. */
export interface Wrote {
  names: string[];
  messages: number;
}

/** None when the desk said the last word and nobody holds another. */
export function doubtsIn(
  { messages, outgoing }: Pick<Question, 'messages' | 'outgoing'>,
  typed: string,
  wrote: Wrote | null,
): Doubt[] {
  const of = (is: Doubt['is'], applies: boolean, names: string[] = []): Doubt[] => (applies ? [{ is, names }] : []);
  const others = wrote?.messages === messages.length ? wrote.names.filter((name) => name !== outgoing?.by) : [];
  return [
    ...of('WAITS', !outgoing && messages.at(-1)?.from === 'ASKER'),
    ...of('LEAVES', outgoing !== null, outgoing ? [outgoing.by] : []),
    ...of('MINE', typed.trim() !== ''),
    ...of('THEIRS', others.length > 0, others),
  ];
}
