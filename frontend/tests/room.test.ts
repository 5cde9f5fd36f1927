import { expect, test } from 'vitest';
import { roomAfter } from '../src/asking/warn/room.ts';

test('Room is told of when it runs out, and how much is too much', () => {
  expect([0, 3500, 3501, 4000, 4001].map(roomAfter)).toEqual([null, null, 499, 0, -1]);
});
