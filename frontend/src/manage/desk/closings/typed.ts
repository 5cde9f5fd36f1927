/** Closed days as somebody types them. */
import { m } from '../../../lib/paraglide/messages.js';
import type { Period } from './questions.ts';

export const copied = (periods: Period[]) => periods.map(({ from, to }) => ({ from, to }));

/** The days that are not filled in, each with what is wrong. */
export function missing(periods: Period[]): Record<string, string> {
  const fields = periods.flatMap((period, place) =>
    (['from', 'to'] as const).filter((field) => !period[field]).map((field) => `${place}.${field}`),
  );
  return Object.fromEntries(fields.map((field) => [field, m.desk_day_missing()]));
}

/** What is wrong with a period as a whole stands at its first day. */
export function controlOf(path: string | null): string {
  const [, place, field = 'from'] = /^input\.periods\[(\d+)](?:\.(from|to))?$/.exec(path ?? '') ?? [];
  return place ? `${place}.${field}` : '';
}
