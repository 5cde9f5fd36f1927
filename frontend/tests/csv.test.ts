import { expect, test } from 'vitest';
import { csv } from '../src/lib/csv.ts';

const mark = '\uFEFF';

test('a table is lines of cells between semicolons', () => {
  expect(
    csv([
      ['vraag', 'scholen'],
      ['Rekenen', 3],
    ]),
  ).toBe(`${mark}vraag;scholen\r\nRekenen;3\r\n`);
});

test('a number has the comma that Dutch settings reckon with', () => {
  expect(csv([[4.5, 12, -0.25]])).toBe(`${mark}4,5;12;-0,25\r\n`);
});

test('what stands between cells, and quotes, stay within theirs', () => {
  expect(csv([['a;b', 'zij zei "ja"', 'twee\nregels']])).toBe(`${mark}"a;b";"zij zei ""ja""";"twee\nregels"\r\n`);
});

test.each(['=1+1', '+31', '-2', '@SUM(A1)', '\tx', '\rx'])('no cell is reckoned with: %j', (text) => {
  expect(csv([[text]])).toContain(`'${text}`);
});
