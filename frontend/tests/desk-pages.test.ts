import { describe, expect, test } from 'vitest';
import { backFrom, before, inWords, quarterOf } from '../src/lib/quarters.ts';
import { controlOf } from '../src/manage/desk/closings/typed.ts';
import type { Signal } from '../src/manage/desk/signals/questions.ts';
import { fileOf, tableOf } from '../src/manage/desk/signals/table.ts';
import { filled, valuesOf } from '../src/manage/desk/texts/words.ts';
import { routeOf, toDeskPage } from '../src/manage/route.ts';

test('the pages of the desk say which desk and which quarter they are about', () => {
  const route = (address: string) => routeOf(new URL(address, 'http://site'));
  const about = { partnership: 'PO2711', kwartaal: '2026-Q3' };
  expect(route(toDeskPage('signalen', about))).toMatchObject({
    view: 'signals',
    partnership: 'PO2711',
    quarter: '2026-Q3',
  });
  expect(route('/loket/signalen/?kwartaal=2026-Q5')?.quarter).toBeNull();
  expect(toDeskPage('teksten')).toBe('/loket/teksten/');
  const views = (['contacten', 'teksten', 'gehoord', 'gesloten'] as const).map((page) => route(toDeskPage(page))?.view);
  expect(views).toEqual(['contacts', 'texts', 'heard', 'closings']);
});

test('a quarter is three months, and before the first of a year comes the last of the year before', () => {
  expect(['2026-01-01', '2026-03-31', '2026-04-01', '2026-12-31'].map(quarterOf)).toEqual([
    '2026-Q1',
    '2026-Q1',
    '2026-Q2',
    '2026-Q4',
  ]);
  expect(before('2026-Q1')).toBe('2025-Q4');
  expect(backFrom('2026-Q2', 3)).toEqual(['2026-Q2', '2026-Q1', '2025-Q4']);
  expect(inWords('2026-Q3')).toBe('juli tot en met september 2026');
});

describe('The signals of a quarter', () => {
  const velsen = { id: 'GM0453', name: 'Velsen' };
  const bus = { id: 'vervoer', name: 'Vervoer' };
  const signal = (one: Partial<Signal>): Signal => ({
    theme: null,
    allThemes: false,
    municipality: null,
    allMunicipalities: false,
    count: null,
    hidden: true,
    previousCount: null,
    trend: null,
    ...one,
  });
  const shown = (count: number) => ({ count, hidden: false });
  // As they come: sums first, higher counts first, so that a line may have another order than the next.
  const rows = [
    signal({ allThemes: true, allMunicipalities: true, ...shown(40), previousCount: 50, trend: 'DOWN' }),
    signal({ allThemes: true, municipality: velsen, ...shown(20) }),
    signal({ theme: bus, allMunicipalities: true, ...shown(18) }),
    signal({ allMunicipalities: true, ...shown(11) }),
    signal({ allThemes: true }),
    signal({ theme: bus }),
    signal({ theme: bus, municipality: velsen, ...shown(9) }),
    signal({}),
    signal({ municipality: velsen }),
  ];

  test('stand in a table of which every line has the same columns', () => {
    const { municipalities, lines } = tableOf(rows);
    expect(municipalities).toEqual(['Alle gemeenten', 'Velsen', 'Gemeente niet bekend']);
    expect(lines.map(({ theme, cells }) => [theme, ...cells.map(({ count }) => count)])).toEqual([
      ['Alle onderwerpen', 40, 20, null],
      ['Vervoer', 18, 9, null],
      ['Geen onderwerp genoemd', 11, null, null],
    ]);
  });

  test('go into a file with what is not shown, and hold no number for it', () => {
    const counted = { quarter: '2026-Q3', definition: 1, countedOn: '2026-10-01', rows: rows.slice(0, 5) };
    const lines = fileOf('SWV IJmond', counted).trimEnd().split('\r\n');
    expect(lines[1]).toBe('SWV IJmond;2026-Q3;2026-10-01;1;Alle onderwerpen;Alle gemeenten;40;50;minder');
    expect(lines[5]).toBe('SWV IJmond;2026-Q3;2026-10-01;1;Alle onderwerpen;Gemeente niet bekend;niet getoond;;');
    expect(lines[0]?.split(';')).toHaveLength(9);
  });
});

test('a text shows the words in braces as an answer would fill them in', () => {
  const values = valuesOf({ name: 'SWV IJmond', supportDesk: { name: 'Steunpunt', phone: null } });
  expect(filled('Vraag {vraagnummer} aan {steunpunt}: bel {telefoon} of {toString}.', values)).toBe(
    'Vraag 7K2M-94QX aan Steunpunt: bel [telefoon] of {toString}.',
  );
});

test('what is wrong with closed days stands at its period', () => {
  expect(controlOf('input.periods[2].to')).toBe('2.to');
  expect(controlOf('input.periods[11]')).toBe('11.from');
  expect(controlOf('input.periods')).toBe('');
});
