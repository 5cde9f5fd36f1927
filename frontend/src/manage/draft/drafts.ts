/** The drafts this tab holds. One that holds something unsaved stays as it is until it is saved. */
import { untrack } from 'svelte';
import { askAs } from '../../account/ask.ts';
import type { Whose } from '../route.ts';
import { Keeper } from './keeper.svelte.ts';
import { DraftOfSchool } from './questions.ts';

const open = new Set<Keeper>();

const held = ({ school, schoolYear }: Whose) =>
  [...open].find(({ whose }) => whose.school === school && (!schoolYear || whose.schoolYear === schoolYear));

/** Null when the school has no draft of that year, or none that the reader may see. */
export async function draftOf({ school, schoolYear = null }: Whose): Promise<Keeper | null> {
  // Whoever waits for the draft must not begin anew with every key.
  const known = untrack(() => held({ school, schoolYear }));
  if (known && untrack(() => known.isUnsaved)) return known;
  const { school: found, ...asked } = await askAs(DraftOfSchool, { school, schoolYear });
  if (!found?.profileDraft) {
    if (known) forget(known);
    return null;
  }
  const name = found.distinguishedBy ? `${found.name}, ${found.distinguishedBy}` : found.name;
  const before = held({ school, schoolYear: found.profileDraft.schoolYear });
  // Somebody may have typed while it was asked.
  if (before?.isUnsaved) return before;
  const publicYear = found.profile?.schoolYear;
  const keeper = new Keeper({ id: found.id, name, publicYear }, found.profileDraft, asked);
  if (before) forget(before);
  open.add(keeper);
  return keeper;
}

export const unsaved = () => [...open].some((keeper) => keeper.isUnsaved);

/** A draft that is no draft any more. */
export function forget(keeper: Keeper): void {
  keeper.close();
  open.delete(keeper);
}
