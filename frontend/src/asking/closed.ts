/** Fetched when it is known which desk: the form has little room. */
import { askLive } from '../api/live.ts';
import type { Persisted } from '../api/persisted.ts';
import { day } from '../lib/format.ts';
import { m } from '../lib/paraglide/messages.js';
import type { ClosedDesk } from './questions.ts';

/** When a desk answers nothing, in words. */
export async function closedDays(question: Persisted, partnership: string): Promise<string[]> {
  const { partnership: of } = await askLive<ClosedDesk>(question, { partnership }, 'no-cache');
  return (of?.supportDesk?.closedPeriods ?? []).map(({ from, to }) =>
    from === to ? m.ask_closed_on({ day: day(from) }) : m.ask_closed({ from: day(from), to: day(to) }),
  );
}
