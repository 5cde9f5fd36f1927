import { expect, test } from 'vitest';
import { hasDanger } from '../src/manage/desk/danger.ts';
import { missingIn } from '../src/manage/desk/articles/missing.ts';
import { empty } from '../src/manage/desk/articles/typed.ts';
import { doubtsIn } from '../src/manage/desk/doubts.ts';
import { chosenLast, chosenOf } from '../src/manage/desk/whose.ts';

const said = (...all: ('ASKER' | 'DESK')[]) =>
  all.map((from, place) => ({ id: `${place}`, from, text: 'Zo.', links: [], sentAt: '2026-11-27T10:00:00Z' }));
const leaving = { text: 'Ja.', by: 'Bert', mine: false, leavesAt: '2026-11-27T10:00:10Z' };
const open = { messages: said('ASKER'), outgoing: null };
const answered = { messages: said('ASKER', 'DESK'), outgoing: null };

test('nobody is asked again when the desk said the last word and holds no other', () => {
  expect(doubtsIn(answered, ' ', null)).toEqual([]);
});

test('whoever closes is told that somebody waits, or what did not leave yet', () => {
  expect(doubtsIn(open, '', null)).toEqual([{ is: 'WAITS', names: [] }]);
  expect(doubtsIn({ ...open, outgoing: leaving }, '', { names: ['Bert'], messages: 1 })).toEqual([
    { is: 'LEAVES', names: ['Bert'] },
  ]);
  expect(doubtsIn(answered, 'Nog iets', null)).toEqual([{ is: 'MINE', names: [] }]);
});

test('what a colleague typed counts until there is another message', () => {
  expect(doubtsIn(answered, '', { names: ['Bert'], messages: 2 })).toEqual([{ is: 'THEIRS', names: ['Bert'] }]);
  expect(doubtsIn(answered, '', { names: ['Bert'], messages: 1 })).toEqual([]);
});

test('words of danger count when the asker writes them', () => {
  const message = (from: 'ASKER' | 'DESK', text: string | null) => ({ from, text });
  expect(hasDanger({ messages: [message('ASKER', 'Wie helpt?'), message('ASKER', 'Mijn vader slaat mij.')] })).toBe(
    true,
  );
  expect(hasDanger({ messages: [message('ASKER', null), message('DESK', 'Is er mishandeling? Bel dan.')] })).toBe(
    false,
  );
});

test('all that an answer cannot be kept without is told at once', () => {
  const nothing = empty('');
  expect(Object.keys(missingIn(nothing))).toEqual([
    'title-nl',
    'summary-nl',
    'body-nl',
    'audience',
    'sources',
    'reviewedOn',
  ]);
  const lines = { 'title-nl': 'Mag dit?', 'summary-nl': 'Ja.', 'body-nl': 'Ja, dat mag.', reviewedOn: '2026-11-27' };
  expect(missingIn({ ...nothing, ...lines, audience: ['PARENT'], sources: [{ title: 'Wet' }] })).toEqual({});
});

test('whoever works at several desks has chosen one before a page is about it', () => {
  const [one, other] = [
    { id: 'PO1', name: 'Een' },
    { id: 'PO2', name: 'Twee' },
  ];
  expect(chosenOf('', [one])).toBe(one);
  expect(chosenOf('', [])).toBeNull();
  expect(chosenOf('', [one, other])).toBeNull();
  expect(chosenOf('PO2', [one, other])).toBe(other);
  // It stays chosen.
  expect(chosenOf('', [one, other])).toBe(other);
  expect(chosenLast('')).toEqual({ partnership: 'PO2' });
});
