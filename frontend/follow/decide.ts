/** When to build again: pure rules, so that the follower itself only waits and does. */
import type { Place } from './changes.ts';

export interface Built {
  /** Fingerprint of the sources that the newest site was built from. */
  sources: string;
  /** The newest change that build knew of. */
  place: Place | null;
}

/** At the start: build only when there is no site, or when its sources or the data are not those it was built from. */
export function buildAtStart(built: Built | null, siteExists: boolean, now: Built): boolean {
  return !siteExists || !built || built.sources !== now.sources || moved(built.place, now.place);
}

/** An empty list is no change: a database that was begun anew is being filled, and the last good site stays. */
export function moved(from: Place | null | undefined, to: Place | null): boolean {
  return to !== null && (from?.cursor !== to.cursor || from.at !== to.at);
}

/** When the first change came that no site was built from, and when the last. */
export interface Changed {
  first: number;
  last: number;
}

/** A busy morning is never quiet: after so many times the quiet that is waited for, it is built all the same. */
const longest = 10;

/** Later: build when something changed and then nothing for a while, or when the first change has waited long enough. */
export function buildNow(changed: Changed | null, now: number, quiet: number): boolean {
  return changed !== null && (now - changed.last >= quiet || now - changed.first >= longest * quiet);
}
