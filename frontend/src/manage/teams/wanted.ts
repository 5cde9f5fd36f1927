/** Which schools somebody looks for in the list of teams, as its address tells. */
import { type Filter, type Tier, tiers } from './questions.ts';

export const shows = ['ALL', 'TO_TALK', 'TALKED', 'INCOMPLETE'] as const;
type Show = (typeof shows)[number];

export interface Wanted {
  text: string;
  show: Show;
  tier: Tier | '';
}

const filters: Record<Show, Filter> = {
  ALL: {},
  TO_TALK: { startTalkHeld: false },
  TALKED: { startTalkHeld: true },
  INCOMPLETE: { complete: false },
};

export const wantedOf = (asked: URLSearchParams): Wanted => ({
  text: asked.get('tekst') ?? '',
  show: shows.find((show) => show === asked.get('welke')) ?? 'ALL',
  tier: tiers.find((tier) => tier === asked.get('uren')) ?? '',
});

/** What is not said stands for all. */
export const askedOf = ({ text, show, tier }: Wanted): Record<string, string> => ({
  ...(text ? { tekst: text } : {}),
  ...(show === 'ALL' ? {} : { welke: show }),
  ...(tier ? { uren: tier } : {}),
});

/** Of one letter the API knows nothing. */
export const isTooShort = (text: string) => text.trim().length === 1;

export const filterOf = ({ text, show, tier }: Wanted): Filter => ({
  ...filters[show],
  tier: tier || null,
  text: isTooShort(text) ? null : text || null,
});
