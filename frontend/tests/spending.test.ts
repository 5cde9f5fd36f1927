import { expect, test, vi } from 'vitest';
import {
  categories,
  differing,
  fieldOf,
  hints,
  inputOf,
  placeOf,
  sums,
  type Typed,
  typedOf,
  wrongAmounts,
  years,
} from '../src/manage/spending/amounts.ts';
import type { Kept } from '../src/manage/spending/questions.ts';

vi.mock('../src/lib/paraglide/runtime.js', async (original) => ({
  ...(await original<object>()),
  getLocale: () => 'nl',
}));

const account = (granted: number, staff: number) => ({
  granted,
  spent: categories.map((category) => ({ category, amount: category === 'STAFF' ? staff : 0 })),
});
const kept: Kept = {
  basicSupport: account(1_000_000, 900_050),
  arrangements: account(500_000, 450_000),
  budgetNextYear: null,
  explanation: 'Dit is alles.',
  version: 3,
  savedAt: '2026-11-26T03:00:00Z',
  savedBy: 'SCHOOL_EDITOR',
  example: false,
};
const typed = (changes: Typed = {}): Typed => ({ ...typedOf(kept), ...changes });

test('An account comes into the form as people write it, and goes back as it was', () => {
  expect(typed()).toMatchObject({
    'basicSupport.granted': '10.000',
    'basicSupport.STAFF': '9.000,50',
    'basicSupport.OTHER': '',
    budgetNextYear: '',
    explanation: 'Dit is alles.',
  });
  const { basicSupport, arrangements, budgetNextYear, explanation } = kept;
  expect(inputOf(typed())).toEqual({ basicSupport, arrangements, budgetNextYear, explanation });
});

test('Sums follow what is typed, and leave out what cannot be understood', () => {
  expect(sums(typed(), 'basicSupport')).toEqual({ granted: 1_000_000, total: 900_050, left: 99_950 });
  expect(sums(typed({ 'basicSupport.MATERIAL': '€ 1.000' }), 'basicSupport').left).toBe(-50);
  expect(sums(typed({ 'basicSupport.MATERIAL': 'veel' }), 'basicSupport').left).toBe(99_950);
});

test('Hints are about arrangement money for own people, much that is left, and too much spent', () => {
  expect(hints(typed())).toEqual(['ARRANGEMENTS_MOSTLY_STAFF']);
  expect(hints(typed({ 'arrangements.STAFF': '2.250', 'arrangements.MATERIAL': '2.250' }))).toEqual([]);
  expect(hints(typed({ 'arrangements.STAFF': '', 'arrangements.MATERIAL': '3.700' }))).toEqual(['MUCH_LEFT']);
  expect(hints(typed({ 'basicSupport.STAFF': '10.000,01' }))).toContain('OVERSPENT');
  expect(hints(typedOf(null))).toEqual([]);
});

test('What cannot be understood is named by its field', () => {
  expect(wrongAmounts(typed({ 'arrangements.OTHER': '-1', budgetNextYear: 'veel' }))).toEqual({
    'arrangements.OTHER': 'NEGATIVE',
    budgetNextYear: 'NOT_AN_AMOUNT',
  });
});

test('A problem of the API stands at its field', () => {
  const at = (field: string | null) => placeOf({ field });
  expect(at('input.basicSupport.granted')).toBe('basicSupport.granted');
  expect(at('input.arrangements.spent[4].amount')).toBe(fieldOf('arrangements', 'OTHER'));
  expect([at('input.explanation'), at('input.budgetNextYear')]).toEqual(['explanation', 'budgetNextYear']);
  expect([at('input.year'), at(null)]).toEqual([null, null]);
});

test('Only what means something else is different', () => {
  const theirs = typed({ 'basicSupport.granted': '10000', 'basicSupport.OTHER': '0', 'arrangements.STAFF': '1' });
  expect(differing(typed(), theirs)).toEqual(['arrangements.STAFF']);
  expect(differing(typed(), typed({ explanation: ' Dit is alles. ' }))).toEqual([]);
  expect(differing(typed(), typed({ explanation: '' }))).toEqual(['explanation']);
});

test('This year and the five before can be chosen', () => {
  expect(years(new Date(2026, 10, 26))).toEqual([2026, 2025, 2024, 2023, 2022, 2021]);
});
