import { afterEach, expect, test, vi } from 'vitest';
import { euroAmount, typedEuros } from '../src/lib/euros.ts';

const language = vi.hoisted(() => ({ now: 'nl' }));
vi.mock('../src/lib/paraglide/runtime.js', async (original) => ({
  ...(await original<object>()),
  getLocale: () => language.now,
}));

afterEach(() => (language.now = 'nl'));

test.each([
  ['1250', 125_000],
  ['1.250', 125_000],
  ['1.250,50', 125_050],
  ['1250,5', 125_050],
  ['1250.50', 125_050],
  ['€ 1.250', 125_000],
  ['€1.250,-', 125_000],
  ['1.250,--', 125_000],
  ['1250 euro', 125_000],
  ['EUR 12', 1_200],
  ['1 250', 125_000],
  [' 1.234.567,89 ', 123_456_789],
  ['1,234.50', 123_450],
  ['0', 0],
  ['0,05', 5],
  ['10.000.000', 1_000_000_000],
])('%s is an amount', (typed, cents) => {
  expect(euroAmount(typed)).toEqual({ cents });
});

test.each([
  ['duizend', 'NOT_AN_AMOUNT'],
  ['€', 'NOT_AN_AMOUNT'],
  ['12,345,6', 'NOT_AN_AMOUNT'],
  ['1.25.0', 'NOT_AN_AMOUNT'],
  ['1.250.50', 'NOT_AN_AMOUNT'],
  ['12,3456', 'NOT_AN_AMOUNT'],
  ['1,250', 'UNCLEAR'],
  ['-5', 'NEGATIVE'],
  ['€ -5', 'NEGATIVE'],
  ['10.000.000,01', 'TOO_MUCH'],
])('%s is none, and says why', (typed, wrong) => {
  expect(euroAmount(typed)).toEqual({ wrong });
});

test('nothing typed is no amount and nothing wrong', () => {
  expect(euroAmount('  ')).toEqual({ cents: null });
});

test('English writes a comma where Dutch writes a point', () => {
  language.now = 'en';
  expect(euroAmount('1,250')).toEqual({ cents: 125_000 });
  expect(euroAmount('1,250.50')).toEqual({ cents: 125_050 });
  expect(euroAmount('1.250')).toEqual({ wrong: 'UNCLEAR' });
  expect(typedEuros(123_456_750)).toBe('1,234,567.50');
});

test('an amount is written back as people write it, and understood again', () => {
  expect([0, 5, 99, 100, 125_000, 125_050, 1_000_000_000, null].map(typedEuros)).toEqual([
    '0',
    '0,05',
    '0,99',
    '1',
    '1.250',
    '1.250,50',
    '10.000.000',
    '',
  ]);
  for (const locale of ['nl', 'en']) {
    language.now = locale;
    for (const cents of [0, 1, 10, 12_345, 100_000, 99_999_999])
      expect(euroAmount(typedEuros(cents))).toEqual({ cents });
  }
});
