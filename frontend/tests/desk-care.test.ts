import { expect, test } from 'vitest';
import { hasDanger } from '../src/manage/desk/danger.ts';
import { doubtsIn } from '../src/manage/desk/doubts.ts';

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
