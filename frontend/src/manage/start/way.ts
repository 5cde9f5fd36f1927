/** How far a school is with its profile, and what comes next. */
import { schoolYearOf, yearAfter, yearBefore } from '../../lib/school-year.ts';
import type { SchoolWay, SchoolWithDrafts } from './questions.ts';

interface Way {
  profile: Pick<NonNullable<SchoolWay['profile']>, 'status' | 'schoolYear'> | null;
  profileDraft: Pick<NonNullable<SchoolWay['profileDraft']>, 'status'> | null;
}
export type State = 'NONE' | 'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'EARLIER' | 'PUBLISHED' | 'EXPIRED';

/** What is being written goes before what is public; a profile of an earlier year is one that must be renewed. */
export function stateOf({ profile, profileDraft }: Way, today: Date): State {
  if (profileDraft) return profileDraft.status as 'DRAFT' | 'SUBMITTED' | 'RETURNED';
  if (!profile) return 'NONE';
  if (profile.status === 'EXPIRED') return 'EXPIRED';
  return profile.schoolYear < schoolYearOf(today) ? 'EARLIER' : 'PUBLISHED';
}

/** The years in which a school may have a draft beside that of this year. */
export function yearsAround(today: Date) {
  const year = schoolYearOf(today);
  return { yearBefore: yearBefore(year), yearAfter: yearAfter(year) };
}

/** What is being written beside the draft that comes first. */
export const otherDrafts = ({ profileDraft, draftBefore, draftAfter }: SchoolWithDrafts) =>
  [draftBefore, draftAfter]
    .filter((draft) => draft !== null)
    .filter((draft) => draft.schoolYear !== profileDraft?.schoolYear);

/** From March on a school may look ahead. */
export const looksAhead = (today: Date) => today.getMonth() >= 2 && today.getMonth() < 7;

/** Why the partnership gave it back, while that is the last thing that happened. */
export const reasonOf = ({ profileDraft }: Pick<SchoolWay, 'profileDraft'>) =>
  profileDraft?.status === 'RETURNED'
    ? (profileDraft.steps.find(({ kind }) => kind === 'RETURNED')?.reason ?? null)
    : null;

export const fullName = ({ name, distinguishedBy }: Pick<SchoolWay, 'name' | 'distinguishedBy'>) =>
  distinguishedBy ? `${name}, ${distinguishedBy}` : name;

/** Whole days from now until a day; negative when it is past. */
export const daysUntil = (day: string, today: Date) =>
  Math.ceil((Date.parse(day) - Date.UTC(today.getFullYear(), today.getMonth(), today.getDate())) / 86_400_000);

/** What can be said of the day by which a profile must be public: nothing more, once parents can read one of that year. */
export function dueSaid(draft: { dueOn: string; schoolYear: string }, publicYear: string | undefined, today: Date) {
  if (publicYear && publicYear >= draft.schoolYear) return 'DONE';
  return daysUntil(draft.dueOn, today) < 0 ? 'LATE' : 'DUE';
}
