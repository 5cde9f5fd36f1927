import { schoolYearOf } from '../lib/school-year.ts';

interface Word {
  confirmedAt: string | null;
  source: { asOf: string | null };
}

/** Until when a record of the social map is known to be true, and whether its own people said so this school year. */
export const freshness = ({ confirmedAt, source }: Word, now = new Date()) => ({
  lastKnownOn: confirmedAt ?? source.asOf,
  confirmedThisYear: confirmedAt !== null && schoolYearOf(new Date(confirmedAt)) === schoolYearOf(now),
});
