import { expect, test } from 'vitest';
import { changed, together } from '../src/manage/division/typed.ts';

const begun = { name: 'Noord', municipality: 'GM0392', schools: ['a', 'b'] };

test('what a colleague did stays, with what was typed here on top', () => {
  const mine = { name: 'Noord-Oost', municipality: 'GM0392', schools: ['b', 'd'] };
  const theirs = { name: 'Noord', municipality: 'GM0397', schools: ['a', 'b', 'c'] };

  expect(together(begun, mine, theirs)).toEqual({
    name: 'Noord-Oost',
    municipality: 'GM0397',
    schools: ['b', 'c', 'd'],
  });
});

test('a school that both put in is in it once, and one that a colleague took out stays out', () => {
  const mine = { ...begun, schools: ['a', 'b', 'c'] };
  const theirs = { ...begun, schools: ['b', 'c'] };

  expect(together(begun, mine, theirs).schools).toEqual(['b', 'c']);
  expect(changed(begun, theirs)).toEqual({ added: ['c'], taken: ['a'] });
});
