import { schoolYearBegins } from '../lib/school-year.ts';

export interface Count {
  countedOn: string;
  group: string | null;
  free: number | null;
  status: string;
}

/** A count of an earlier school year says nothing about today. */
export const isOld = (countedOn: string, today: Date): boolean => countedOn < schoolYearBegins(today);

/** Places that are free by number count only where a child can have one: elsewhere the status says why not. */
export const tellsFree = (count: Count): count is Count & { free: number } =>
  count.free !== null && (count.status === 'PLACES' || count.status === 'FEW');
