/** What somebody keeps of the social map, by what it asks for. */
import type { Kept } from './questions.ts';

/** What is not there any more, what nobody confirmed this school year, and what is fresh. */
export function sorted(kept: Kept[]) {
  const there = kept.filter(({ withdrawnAt }) => !withdrawnAt);
  const fresh = there.filter(({ confirmedThisYear }) => confirmedThisYear);
  return {
    stale: there.filter((one) => !fresh.includes(one)),
    services: fresh.filter(({ __typename }) => __typename === 'Service'),
    organisations: fresh.filter(({ __typename }) => __typename === 'Organisation'),
    gone: kept.filter(({ withdrawnAt }) => withdrawnAt),
  };
}
