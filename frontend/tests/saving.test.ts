import { describe, expect, test } from 'vitest';
import { atRest, type Event, isUnsaved, next, quiet, type Saving } from '../src/manage/draft/saving.ts';

const begun = atRest(3, 'first', null);
const typed = (text: string, now = 0): Event => ({ is: 'typed', text, now });
const due = (now: number, key = 'k1'): Event => ({ is: 'due', now, key });
const run = (from: Saving, ...events: Event[]) => events.reduce(next, from);

describe('A part of the form', () => {
  test('waits until nobody has typed for two seconds', () => {
    const waiting = run(begun, typed('a', 1000), typed('ab', 1500));
    expect([waiting.state, waiting.due]).toEqual(['typing', 1500 + quiet]);
  });

  test('is not sent when it was typed back to what it was', () => {
    const back = run(begun, typed('a'), typed('first', 10));
    expect([back.state, back.due, isUnsaved(back)]).toEqual(['rest', null, false]);
  });

  test('is sent with the version it began from, and counts on from the answer', () => {
    const sending = run(begun, typed('second'), due(2000));
    expect(sending.sent).toEqual({ text: 'second', version: 3, key: 'k1' });
    const kept = next(sending, { is: 'kept', version: 4, savedAt: 'then', now: 2100 });
    expect([kept.state, kept.version, kept.kept, kept.savedAt, isUnsaved(kept)]).toEqual([
      'rest',
      4,
      'second',
      'then',
      false,
    ]);
  });

  test('is typed in while an answer is awaited, and that goes afterwards', () => {
    const sending = run(begun, typed('second'), due(2000), typed('third', 2050));
    expect([sending.state, sending.sent?.text]).toEqual(['sending', 'second']);
    const kept = next(sending, { is: 'kept', version: 4, savedAt: null, now: 2100 });
    expect([kept.state, kept.kept, kept.due]).toEqual(['typing', 'second', 2100 + quiet]);
    expect(next(kept, due(4100, 'k2')).sent).toEqual({ text: 'third', version: 4, key: 'k2' });
  });

  test('is sent once more as it stands there, when somebody says that it is right', () => {
    const affirmed = next(begun, { is: 'affirmed', now: 1000 });
    expect([affirmed.state, affirmed.due, isUnsaved(affirmed)]).toEqual(['typing', 1000, true]);
    const sending = next(affirmed, due(1000));
    expect(sending.sent).toEqual({ text: 'first', version: 3, key: 'k1' });
    const kept = next(sending, { is: 'kept', version: 4, savedAt: 'then', now: 1100 });
    expect([kept.state, isUnsaved(kept)]).toEqual(['rest', false]);
    expect(next(sending, { is: 'affirmed', now: 1050 })).toBe(sending);
  });

  test('is sent again as it was, with its key, until there is an answer', () => {
    const lost = run(begun, typed('second'), due(2000), { is: 'lost', now: 2100 });
    expect([lost.state, lost.due]).toEqual(['lost', 2100 + quiet]);
    const again = run(lost, typed('third', 3000), due(4100, 'k2'));
    expect(again.sent).toEqual({ text: 'second', version: 3, key: 'k1' });
    expect([again.state, again.wanted]).toEqual(['sending', 'third']);
  });

  test('is tried ever less often, and at once when somebody hurries', () => {
    let lost = run(begun, typed('second'), due(0));
    const waits = [1, 2, 3, 4, 5, 6].map(() => {
      lost = next({ ...lost, state: 'sending' }, { is: 'lost', now: 0 });
      return lost.due;
    });
    expect(waits).toEqual([2000, 4000, 8000, 16000, 30000, 30000]);
    expect(next(lost, { is: 'hurry', now: 0, key: 'x' }).state).toBe('sending');
  });

  test('waits for who is signed out, and goes on with the same request', () => {
    const out = run(begun, typed('second'), due(0), { is: 'signedOut' });
    expect([out.state, out.due, isUnsaved(out)]).toEqual(['signedOut', null, true]);
    expect(next(out, { is: 'hurry', now: 9, key: 'other' }).sent?.key).toBe('k1');
  });

  test('that was refused is not sent again before it is changed', () => {
    const refused = run(begun, typed('wrong'), due(0), { is: 'refused' });
    expect([refused.state, refused.due, isUnsaved(refused)]).toEqual(['refused', null, true]);
    expect(next(refused, { is: 'hurry', now: 1, key: 'k2' }).state).toBe('refused');
    expect(next(refused, typed('right', 5)).due).toBe(5 + quiet);
  });

  test('that was changed while it was refused is sent', () => {
    const changed = run(begun, typed('wrong'), due(0), typed('right', 1), { is: 'refused' });
    expect([changed.state, changed.due]).toEqual(['typing', 0]);
  });
});

describe('A colleague who was first', () => {
  const clash: Event = { is: 'conflict', version: 5, savedAt: 'then', theirs: 'theirs', now: 10 };

  test('stops the saving until somebody chooses; nothing is overwritten', () => {
    const stopped = run(begun, typed('mine'), due(0), clash);
    expect([stopped.state, stopped.version, stopped.kept, stopped.wanted]).toEqual(['conflict', 5, 'theirs', 'mine']);
    expect(run(stopped, typed('more', 20), due(99)).sent).toBeNull();
  });

  test('is followed by what was chosen, on top of the newer version', () => {
    const chosen = run(begun, typed('mine'), due(0), clash, { is: 'chosen', text: 'both', now: 50 });
    expect([chosen.state, chosen.due]).toEqual(['typing', 50]);
    expect(next(chosen, due(50, 'k2')).sent).toEqual({ text: 'both', version: 5, key: 'k2' });
  });

  test('has the last word when their text is chosen', () => {
    const chosen = run(begun, typed('mine'), due(0), clash, { is: 'chosen', text: 'theirs', now: 50 });
    expect([chosen.state, isUnsaved(chosen)]).toEqual(['rest', false]);
  });

  test('is oneself when the answer to an earlier send got lost', () => {
    const same = run(begun, typed('mine'), due(0), { ...clash, theirs: 'mine' });
    expect([same.state, same.version, isUnsaved(same)]).toEqual(['rest', 5, false]);
  });
});
