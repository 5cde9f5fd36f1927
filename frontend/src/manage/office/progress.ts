/** What the office reads from how far a school is. */
import type { ProfileOverviewState } from '../route.ts';
import { toProfile } from '../route.ts';
import { to } from '../../lib/addresses.ts';
import type { Counts, Progress, Reminders } from './questions.ts';

/** Schools in a state, of the counts. */
export function countOf(counts: Counts, state: ProfileOverviewState): number {
  const { notStarted, draft, submitted, returned, published, expired } = counts;
  return {
    NOT_STARTED: notStarted,
    DRAFT: draft,
    SUBMITTED: submitted,
    RETURNED: returned,
    PUBLISHED: published,
    EXPIRED: expired,
  }[state];
}

export const allOf = ({ notStarted, draft, submitted, returned, published, expired }: Counts) =>
  notStarted + draft + submitted + returned + published + expired;

/** Whether a reminder can be meant for it: others are done, or wait for the partnership. */
export const mayRemind = ({ state }: Pick<Progress, 'state'>) => state !== 'SUBMITTED' && state !== 'PUBLISHED';

/** Where its text can be read: the draft by who may read drafts, else what parents read. */
export function textOf({ school, schoolYear, state }: Progress, readsDrafts: boolean): string {
  const isDraft = state === 'DRAFT' || state === 'SUBMITTED' || state === 'RETURNED';
  return isDraft && readsDrafts ? toProfile({ school: school.id, schoolYear }) : to.school(school.id);
}

/** What became of each school, the reminded ones first. */
export const outcomes = ['SENT', 'NO_ADDRESS', 'ALREADY_TODAY', 'SWITCHED_OFF', 'NOT_NEEDED'] as const;

export const byOutcome = (reminders: Reminders) =>
  outcomes
    .map((outcome) => ({
      outcome,
      schools: reminders.filter((one) => one.outcome === outcome).map((one) => one.school),
    }))
    .filter(({ schools }) => schools.length);

/** "10-31" as day and month; and back. */
export function dayOf(dueOn: string): { day: string; month: string } {
  const [month = '', day = ''] = dueOn.split('-');
  return { day: String(Number(day)), month };
}

export const dueOnOf = ({ day, month }: { day: string; month: string }) => `${month}-${day.trim().padStart(2, '0')}`;
