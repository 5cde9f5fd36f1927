/** The drafts this tab holds. One that holds something unsaved stays as it is until it is saved. */
import { untrack } from 'svelte';
import { askAs } from '../../account/ask.ts';
import { Keeper } from './keeper.svelte.ts';
import { DraftOfSchool } from './questions.ts';

const open = new Map<string, Keeper>();

/** Null when the school has no draft, or none that the reader may see. */
export async function draftOf(school: string): Promise<Keeper | null> {
  const known = open.get(school);
  // Whoever waits for the draft must not begin anew with every key.
  if (known && untrack(() => known.isUnsaved)) return known;
  const { school: found, ...asked } = await askAs(DraftOfSchool, { school });
  if (!found?.profileDraft) {
    open.delete(school);
    return null;
  }
  const name = found.distinguishedBy ? `${found.name}, ${found.distinguishedBy}` : found.name;
  // Somebody may have typed while it was asked.
  if (known?.isUnsaved) return known;
  const publicYear = found.profile?.schoolYear;
  const keeper = new Keeper({ id: found.id, name, publicYear }, found.profileDraft, asked);
  known?.close();
  open.set(school, keeper);
  return keeper;
}

export const unsaved = () => [...open.values()].some((keeper) => keeper.isUnsaved);

/** A draft that is no draft any more. */
export function forget(school: string): void {
  open.get(school)?.close();
  open.delete(school);
}
