/** What somebody keeps of the social map, by what it asks for. */
import { freshness } from '../../cards/freshness.ts';
import type { Kept } from './questions.ts';

/** What is not there any more, what nobody confirmed this school year, and what is fresh. */
export function sorted(kept: Kept[], now = new Date()) {
  const there = kept.filter(({ withdrawnAt }) => !withdrawnAt);
  const fresh = there.filter((one) => freshness(one, now).confirmedThisYear);
  return {
    stale: there.filter((one) => !fresh.includes(one)),
    services: fresh.filter(({ __typename }) => __typename === 'Service'),
    organisations: fresh.filter(({ __typename }) => __typename === 'Organisation'),
    gone: kept.filter(({ withdrawnAt }) => withdrawnAt),
  };
}
