/**
 * Keeping one part of the form while somebody types: a machine without clock or network, which says what is to be done
 * next. What was sent and not answered is sent again as it was, with its key, until there is an answer: it may have
 * arrived. Only then goes what was typed since.
 */
export interface Saving {
  state: 'rest' | 'typing' | 'sending' | 'lost' | 'signedOut' | 'refused' | 'conflict';
  /** The version of the part that the server has. */
  version: number;
  /** What the server has, as it is sent. */
  kept: string;
  /** What stands in the form, as it would be sent. */
  wanted: string;
  /** What was sent and has no answer yet. */
  sent: { text: string; version: number; key: string } | null;
  /** When to go on by oneself, in milliseconds; null while something else must happen first. */
  due: number | null;
  tries: number;
  savedAt: string | null;
}

export type Event =
  | { is: 'typed'; text: string; now: number }
  | { is: 'due' | 'hurry'; now: number; key: string }
  | { is: 'kept'; version: number; savedAt: string | null; now: number }
  | { is: 'lost'; now: number }
  | { is: 'signedOut' | 'refused' }
  | { is: 'conflict'; version: number; savedAt: string | null; theirs: string; now: number }
  | { is: 'chosen'; text: string; now: number }
  | { is: 'affirmed'; now: number };

export const quiet = 2000;
const longest = 30_000;
/** 2, 4, 8, 16 seconds, then every half minute. */
const patience = (tries: number) => Math.min(quiet * 2 ** tries, longest);

export const atRest = (version: number, text: string, savedAt: string | null): Saving => ({
  state: 'rest',
  version,
  kept: text,
  wanted: text,
  sent: null,
  due: null,
  tries: 0,
  savedAt,
});

export const isUnsaved = ({ wanted, kept, sent }: Saving) => wanted !== kept || sent !== null;

export function next(saving: Saving, event: Event): Saving {
  switch (event.is) {
    case 'typed':
      return typed({ ...saving, wanted: event.text }, event.now + quiet);
    case 'due':
    case 'hurry':
      return send(saving, event.key);
    case 'kept':
      return answered(saving, saving.sent?.text ?? saving.kept, event);
    case 'lost':
      return { ...saving, state: 'lost', due: event.now + patience(saving.tries), tries: saving.tries + 1 };
    case 'signedOut':
      return { ...saving, state: 'signedOut', due: null };
    case 'refused':
      return refused(saving);
    case 'conflict':
      return conflict(saving, event);
    case 'chosen':
      return goOn({ ...saving, state: 'typing', wanted: event.text, sent: null }, event.now);
    case 'affirmed':
      return affirmed(saving, event.now);
  }
}

/** While an answer is awaited, or a choice, typing changes what is wanted and nothing else. */
function typed(saving: Saving, due: number): Saving {
  if (saving.sent || saving.state === 'conflict') return saving;
  return saving.wanted === saving.kept ? rest(saving) : { ...saving, state: 'typing', due };
}

function send(saving: Saving, key: string): Saving {
  if (saving.state === 'sending' || saving.state === 'conflict') return saving;
  if (!saving.sent && saving.wanted === saving.kept) return rest(saving);
  if (!saving.sent && saving.state === 'refused') return saving;
  const sent = saving.sent ?? { text: saving.wanted, version: saving.version, key };
  return { ...saving, state: 'sending', sent, due: null };
}

/** What was typed while the answer was on its way waits its turn. */
function answered(saving: Saving, kept: string, { version, savedAt, now }: Event & { is: 'kept' }): Saving {
  return goOn({ ...saving, version, savedAt, kept }, now + quiet);
}

function goOn(saving: Saving, due: number): Saving {
  const free: Saving = { ...saving, sent: null, tries: 0 };
  return free.wanted === free.kept ? rest(free) : { ...free, state: 'typing', due };
}

/** What the server has is the text of somebody else: it goes there once more, as one's own. */
function affirmed(saving: Saving, now: number): Saving {
  const isStill = saving.state === 'rest' && !saving.sent;
  return isStill ? goOn({ ...saving, state: 'typing', kept: '' }, now) : saving;
}

const rest = (saving: Saving): Saving => ({ ...saving, state: 'rest', due: null });

/** What is wrong is not sent again by itself, unless it was changed meanwhile. */
function refused(saving: Saving): Saving {
  const changed = saving.sent !== null && saving.sent.text !== saving.wanted;
  return { ...saving, state: changed ? 'typing' : 'refused', sent: null, due: changed ? 0 : null, tries: 0 };
}

/** A text that arrived although its answer was lost meets itself: that is no conflict. */
function conflict(saving: Saving, { version, savedAt, theirs, now }: Event & { is: 'conflict' }): Saving {
  const mine = saving.sent?.text ?? saving.wanted;
  if (theirs === mine) return answered(saving, theirs, { is: 'kept', version, savedAt, now });
  return { ...saving, state: 'conflict', version, kept: theirs, sent: null, due: null, tries: 0 };
}
