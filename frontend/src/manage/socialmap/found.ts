/** What somebody keeps of the social map, by what it asks for. */
import { askAs } from '../../account/ask.ts';
import { every } from '../../api/every.ts';
import { freshness } from '../../cards/freshness.ts';
import { type Kept, KeptOrganisations, KeptServices } from './questions.ts';

export const isService = (kept: Kept) => kept.__typename === 'Service';

/** What is not there any more, what nobody confirmed this school year, and what is fresh. */
export function sorted(kept: Kept[], now = new Date()) {
  const there = kept.filter(({ withdrawnAt }) => !withdrawnAt);
  const isFresh = (one: Kept) => freshness(one, now).confirmedThisYear;
  return {
    stale: there.filter((one) => !isFresh(one)),
    services: there.filter((one) => isFresh(one) && isService(one)),
    organisations: there.filter((one) => isFresh(one) && !isService(one)),
    gone: kept.filter(({ withdrawnAt }) => withdrawnAt),
  };
}

/** All of it that these words are found in. */
export async function keptWith(text: string): Promise<Kept[]> {
  // Of one letter the API knows nothing.
  const filter = text.length > 1 ? { text } : null;
  const [services, organisations] = await Promise.all([
    every<Kept>(async (after) => (await askAs(KeptServices, { filter, after })).keptServices),
    every<Kept>(async (after) => (await askAs(KeptOrganisations, { filter, after })).keptOrganisations),
  ]);
  return [...services, ...organisations];
}
