/** Which desks serve a place or a postcode that somebody types. */
import type { ServedArea } from '../api/desks.ts';
import { askLive } from '../api/live.ts';
import type { Persisted } from '../api/persisted.ts';
import { fold } from '../lib/fold.ts';

/** What was found: no desks where none is known. */
export interface Near {
  /** As one calls it. */
  place: string;
  /** Legal codes of partnerships. */
  desks: string[];
  /** Whether these are the only desks that it can be. */
  sure: boolean;
}

/** The four digits, once they are all there. */
export const postcodeIn = (typed: string) => /^([1-9]\d{3})\s*([a-z]{2})?$/i.exec(typed.trim())?.[1];

/** A whole name goes before the beginning of another: Haarlem is not Haarlemmermeer. Null while it is too short. */
export function nearPlace(typed: string, areas: ServedArea[]): Near | null {
  const wanted = fold(typed.trim());
  if (wanted.length < 3 || /^\d/.test(wanted)) return null;
  const having = (fits: (name: string) => boolean) => areas.filter(({ names }) => names.some((one) => fits(fold(one))));
  const whole = having((name) => name === wanted);
  const found = whole.length ? whole : having((name) => name.startsWith(wanted));
  const desks = [...new Set(found.flatMap((area) => area.desks))];
  return {
    place: typed.trim(),
    desks,
    sure: found.every((area) => area.whole && area.desks.length === desks.length),
  };
}

type Responsible = { partnership: { id: string } | null }[];
interface AtPostcode {
  postcodeArea: { place: string | null } | null;
  primary: Responsible;
  secondary: Responsible;
}

/** Fails when the API is away. */
export async function nearPostcode(postcode: string, areas: ServedArea[], question: Persisted): Promise<Near> {
  const { postcodeArea, primary, secondary } = await askLive<AtPostcode>(question, { postcode });
  const responsible = new Set([...primary, ...secondary].map(({ partnership }) => partnership?.id));
  const desks = [...new Set(areas.flatMap((area) => area.desks))].filter((one) => responsible.has(one));
  const place = postcodeArea?.place;
  return { place: place ? `${postcode} (${place})` : postcode, desks, sure: true };
}
