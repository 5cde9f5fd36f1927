/** When to build again: pure rules, so that the follower itself only waits and does. */
export interface Built {
  /** Fingerprint of the sources that the newest site was built from. */
  sources: string;
  /** Where in the list of changes that build stood. */
  cursor: string | null;
}

/** At the start: build only when there is no site, or when its sources or the data are not those it was built from. */
export function buildAtStart(built: Built | null, siteExists: boolean, now: Built): boolean {
  return !siteExists || !built || built.sources !== now.sources || built.cursor !== now.cursor;
}

/** Later: build when something changed and then nothing for a while. */
export function buildNow(changedAt: number | null, now: number, quiet: number): boolean {
  return changedAt !== null && now - changedAt >= quiet;
}
