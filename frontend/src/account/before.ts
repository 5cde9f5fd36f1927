/**
 * Whether somebody was signed in where this page was loaded anew: the entry in the history of the tab says that, and
 * nothing of who it was. It goes with the tab.
 */
import { session } from './session.svelte.ts';

const known = { signedIn: true };

/** What goes with the address of a page in the history of the tab. */
export const stateOf = (): typeof known | null => (session.state === 'out' ? null : known);

/** Whoever goes back to a page of before has not asked to be signed in. */
export function wasSignedIn(): boolean {
  const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const state = history.state as Partial<typeof known> | null;
  return load?.type === 'reload' && state?.signedIn === true;
}

export const forget = () => history.replaceState(null, '');
