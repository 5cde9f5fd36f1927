/** What was written and done for the profile of a school, in one of its school years. */
import { askAs } from '../../account/ask.ts';
import { draftOf } from '../draft/drafts.ts';
import type { Keeper } from '../draft/keeper.svelte.ts';
import type { Questionnaire } from '../draft/reading.ts';
import type { OfYear, Whose } from '../route.ts';
import { fullName, yearsAround } from '../start/way.ts';
import { AskedThen, type History, HistoryOfYear, type SchoolYears, YearsOfSchool } from './questions.ts';

export interface Past {
  name: string;
  whose: OfYear;
  /** Of which there is something to tell, newest first. */
  years: string[];
  history: History;
  /** Null while nobody is writing. */
  keeper: Keeper | null;
  asking: Questionnaire;
}

/** Years of what was published, and of drafts in the years around this one: those of longer ago nobody can ask for. */
export function yearsOf({ profileHistory, profileDraft, draftBefore, draftAfter }: SchoolYears): string[] {
  const all = [...profileHistory, profileDraft, draftBefore, draftAfter].map((one) => one?.schoolYear ?? '');
  return [...new Set(all.filter(Boolean))].sort().reverse();
}

/** Null when there is nothing of that year that the reader may see. */
export async function pastOf({ school, schoolYear: wanted }: Whose): Promise<Past | null> {
  const { school: found } = await askAs(YearsOfSchool, { school, ...yearsAround(new Date()) });
  if (!found) return null;
  const years = yearsOf(found);
  const schoolYear = wanted ?? found.profileDraft?.schoolYear ?? years[0];
  if (!schoolYear) return null;
  const whose = { school, schoolYear };
  const keeper = await draftOf(whose);
  // What was typed is told by the server: it must have all of it.
  await keeper?.flush();
  const { school: told } = await askAs(HistoryOfYear, whose);
  const history = told?.profileDraftHistory;
  if (!history) return null;
  return { name: fullName(found), whose, years, history, keeper, asking: keeper ?? (await asked(whose)) };
}

/** The norm is that of what was published then; without it answers are told by the codes of its items. */
async function asked(whose: OfYear): Promise<Questionnaire> {
  const { school, ...asked } = await askAs(AskedThen, whose);
  return { asked, norm: school?.profile?.basicSupport.norm ?? { id: '', threshold: 0, items: [] } };
}
