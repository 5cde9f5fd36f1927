/** What changed at a desk while somebody was reading or writing. */
import type { Question } from './questions.ts';

export interface Change {
  /** How many are new in the list. */
  arrived: number;
  /** Whether the list holds other questions now, or in another order. */
  isOther: boolean;
}

/**
 * What a list has that was read anew, beside the one that somebody is looking at.
 *
 * @param isWhole whether the new list has all there are: else what stands behind the last known one came up from below
 */
export function compare(shown: string[], fresh: string[], isWhole: boolean): Change {
  const last = fresh.findLastIndex((number) => shown.includes(number));
  const isNew = (number: string, place: number) => !shown.includes(number) && (isWhole || place < last);
  return { arrived: fresh.filter(isNew).length, isOther: shown.join() !== fresh.join() };
}

export interface News {
  messages: Question['messages'];
  /** A colleague's answer that leaves in some seconds. */
  outgoing: Question['outgoing'];
  /** A colleague who took the question. */
  owner: string | null;
  /** Whether somebody closed it. */
  closed: boolean;
}

type Message = Question['messages'][number];

/** What was said since. What was leaving then has left: that is no news. */
function saidSince(before: Question, now: Question): Message[] {
  const known = new Set(before.messages.map(({ id }) => id));
  const hasLeft = ({ from, text }: Message) => from === 'DESK' && text === before.outgoing?.text;
  return now.messages.filter((one) => !known.has(one.id) && !hasLeft(one));
}

/** Whether an answer with this text, as the API keeps it, arrived since. */
export function hasArrived(text: string, before: Question, now: Question): boolean {
  const { outgoing } = now;
  if (outgoing?.mine && outgoing.leavesAt !== before.outgoing?.leavesAt) return outgoing.text === text;
  return saidSince(before, now).some((one) => one.from === 'DESK' && one.text === text);
}

/** What was said to the asker or by them since, which whoever writes an answer has to know; null when nothing was. */
export function newsIn(before: Question, now: Question): News | null {
  const messages = saidSince(before, now);
  const leaving = now.outgoing && !now.outgoing.mine && now.outgoing.leavesAt !== before.outgoing?.leavesAt;
  const outgoing = leaving ? now.outgoing : null;
  const owner = now.mine || now.owner === before.owner ? null : now.owner;
  const closed = now.status === 'CLOSED' && before.status !== 'CLOSED';
  return messages.length || outgoing || closed ? { messages, outgoing, owner, closed } : null;
}
