/** Which schools somebody looks for in the list of teams, as its address tells. */
import { type Filter, type Tier, tiers } from './questions.ts';

export const shows = ['ALL', 'TO_TALK', 'TALKED', 'INCOMPLETE'] as const;
type Show = (typeof shows)[number];

export interface Wanted {
  text: string;
  show: Show;
  tier: Tier | '';
}

const filters: Record<Show, Pick<Filter, 'startTalkHeld' | 'complete'>> = {
  ALL: {},
  TO_TALK: { startTalkHeld: false },
  TALKED: { startTalkHeld: true },
  INCOMPLETE: { complete: false },
};

const said = (show: Show) => Object.entries(filters[show]).map(([name, value]) => [name, String(value)] as const);

/** An address names what it is about as the filter of the API does. */
export const wantedOf = (asked: URLSearchParams): Wanted => ({
  text: asked.get('text') ?? '',
  show: shows.find((show) => said(show).some(([name, value]) => asked.get(name) === value)) ?? 'ALL',
  tier: tiers.find((tier) => tier === asked.get('tier')) ?? '',
});

/** What is not said stands for all. */
export const askedOf = ({ text, show, tier }: Wanted): Record<string, string> => ({
  ...(text ? { text } : {}),
  ...Object.fromEntries(said(show)),
  ...(tier ? { tier } : {}),
});

/** Of one letter the API knows nothing. */
export const isTooShort = (text: string) => text.trim().length === 1;

export const filterOf = ({ text, show, tier }: Wanted): Filter => ({
  ...filters[show],
  tier: tier || null,
  text: isTooShort(text) ? null : text || null,
});

/** The school that one comes back from, by its location code; another place on the page is no school. */
export const schoolAt = (hash: string) => /^#(\d{2}[A-Z]{2}\d{2})$/.exec(hash)?.[1] ?? '';
