import { expect, test } from 'vitest';
import { shownDesks } from '../src/asking/shown-desks.ts';

const desks = (count: number) => Array.from({ length: count }, (_, index) => ({ partnership: `PO${index + 1}` }));
const codes = (count: number, near: string[] | undefined, chosen = '') =>
  shownDesks(desks(count), near, chosen).map(({ partnership }) => partnership);

test('Up to eight desks are all shown, whatever place was typed', () => {
  for (const count of [4, 8])
    for (const near of [undefined, [], ['PO2']]) {
      expect(shownDesks(desks(count), near, '')).toEqual(desks(count));
      expect(shownDesks(desks(count), near, 'PO3')).toEqual(desks(count));
    }
});

test('Of more than eight none is shown before a place is found', () => {
  for (const count of [9, 150]) {
    expect(codes(count, undefined)).toEqual([]);
    expect(codes(count, [])).toEqual([]);
  }
});

test('Of more than eight those are shown that belong to the place, in the order of all', () => {
  for (const count of [9, 150]) expect(codes(count, ['PO9', 'PO2'])).toEqual(['PO2', 'PO9']);
  expect(codes(150, ['PO140'])).toEqual(['PO140']);
});

test('The chosen one stays, beside others or alone, and is there once', () => {
  for (const count of [9, 150]) {
    expect(codes(count, undefined, 'PO7')).toEqual(['PO7']);
    expect(codes(count, [], 'PO7')).toEqual(['PO7']);
    expect(codes(count, ['PO2', 'PO9'], 'PO7')).toEqual(['PO2', 'PO7', 'PO9']);
    expect(codes(count, ['PO2', 'PO7'], 'PO7')).toEqual(['PO2', 'PO7']);
  }
});
