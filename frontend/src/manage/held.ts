/** What was typed in this tab and is not kept yet: it outlives a walk to another page of the area. */
import { untrack } from 'svelte';

export interface Holding {
  readonly isUnsaved: boolean;
}

const held = new Map<string, Holding>();

/** What was typed before, while it is not kept; else what there is now. */
export async function hold<Kind extends Holding>(key: string, open: () => Promise<Kind>): Promise<Kind> {
  const known = held.get(key) as Kind | undefined;
  // Whoever waits must not begin anew with every key.
  if (known && untrack(() => known.isUnsaved)) return known;
  const opened = await open();
  held.set(key, opened);
  return opened;
}

/** The same, of what begins empty. */
export function holdNew<Kind extends Holding>(key: string, begin: () => Kind): Kind {
  const begun = (held.get(key) as Kind | undefined) ?? begin();
  held.set(key, begun);
  return begun;
}

/** Begins anew when it is opened again. */
export const drop = (key: string) => held.delete(key);

export const anythingHeld = () => [...held.values()].some((one) => one.isUnsaved);
