/** Quarters as the API writes them: "2026-Q4" is October to December of 2026. */
import { month } from './format.ts';
import { m } from './paraglide/messages.js';

const months = 3;

/** The quarter of a day, "2026-11-27". */
export const quarterOf = (day: string) => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / months)}`;

function partsOf(quarter: string): [year: number, place: number] {
  const [year, place] = quarter.split('-Q').map(Number);
  return [year ?? 0, place ?? 1];
}

export function before(quarter: string): string {
  const [year, place] = partsOf(quarter);
  return place > 1 ? `${year}-Q${place - 1}` : `${year - 1}-Q4`;
}

/** A quarter and those before it, the last one first. */
export function backFrom(quarter: string, count: number): string[] {
  const all = [quarter];
  while (all.length < count) all.push(before(all.at(-1) ?? quarter));
  return all;
}

/** The same where there is little room: "juli - september 2026". */
export function inFewWords(quarter: string): string {
  const [year, place] = partsOf(quarter);
  const last = place * months;
  return `${month(last - months + 1)} - ${month(last)} ${year}`;
}

/** "juli tot en met september 2026" */
export function inWords(quarter: string): string {
  const [year, place] = partsOf(quarter);
  const last = place * months;
  return m.quarter_words({ from: month(last - months + 1), to: month(last), year });
}
