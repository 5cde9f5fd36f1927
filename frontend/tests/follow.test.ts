import { describe, expect, test } from 'vitest';
import { buildAtStart, buildNow } from '../follow/decide.ts';

const built = { sources: 'a', cursor: '7' };

describe('At the start the follower', () => {
  test('builds nothing when sources and data are those of the newest site', () => {
    expect(buildAtStart(built, true, { ...built })).toBe(false);
  });

  test.each([
    ['the sources changed', built, true, { sources: 'b', cursor: '7' }],
    ['the data changed', built, true, { sources: 'a', cursor: '8' }],
    ['there is no site', built, false, built],
    ['nobody wrote down what it was built from', null, true, built],
  ])('builds when %s', (_, before, exists, now) => {
    expect(buildAtStart(before, exists, now)).toBe(true);
  });
});

describe('Later the follower', () => {
  test('waits for quiet', () => {
    expect(buildNow(1000, 20_000, 30_000)).toBe(false);
    expect(buildNow(1000, 31_000, 30_000)).toBe(true);
  });

  test('does nothing without a change', () => {
    expect(buildNow(null, 99_000, 30_000)).toBe(false);
  });
});
