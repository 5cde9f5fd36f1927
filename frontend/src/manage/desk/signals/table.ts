/** The signals of a quarter as a table: a line per theme, a column per municipality, and their sums first. */
import { csv } from '../../../lib/csv.ts';
import { m } from '../../../lib/paraglide/messages.js';
import type { Counted, Signal } from './questions.ts';

export interface Line {
  theme: string;
  cells: Signal[];
}

export interface Table {
  municipalities: string[];
  lines: Line[];
}

const all = '*';
const keyOf = (one: { id: string } | null, isAll: boolean) => (isAll ? all : (one?.id ?? ''));
const themeKey = ({ theme, allThemes }: Signal) => keyOf(theme, allThemes);
const placeKey = ({ municipality, allMunicipalities }: Signal) => keyOf(municipality, allMunicipalities);

export const themeOf = ({ theme, allThemes }: Signal) =>
  allThemes ? m.signal_all_themes() : (theme?.name ?? m.signal_no_theme());
export const placeOf = ({ municipality, allMunicipalities }: Signal) =>
  allMunicipalities ? m.signal_all_places() : (municipality?.name ?? m.signal_no_place());

/** The rows come sums first and higher counts first: that order stays. */
export function tableOf(rows: Signal[]): Table {
  const byPlace = Map.groupBy(rows, placeKey);
  const byTheme = Map.groupBy(rows, themeKey);
  const places = [...byPlace.keys()];
  return {
    municipalities: [...byPlace.values()].flatMap(([first]) => (first ? placeOf(first) : [])),
    lines: [...byTheme.values()].map((cells) => ({
      theme: cells[0] ? themeOf(cells[0]) : '',
      cells: cells.toSorted((one, other) => places.indexOf(placeKey(one)) - places.indexOf(placeKey(other))),
    })),
  };
}

/** For a spreadsheet: every number with what it is about, and what is not shown said so. */
export const fileOf = (partnership: string, { quarter, countedOn, definition, rows }: Counted): string =>
  csv([
    m.signal_csv_columns().split(';'),
    ...rows.map((row) => [
      partnership,
      quarter,
      countedOn,
      definition,
      themeOf(row),
      placeOf(row),
      row.count ?? m.signal_hidden(),
      row.previousCount ?? '',
      row.trend ? m.signal_trend_word({ trend: row.trend }) : '',
    ]),
  ]);
