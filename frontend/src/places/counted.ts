import type { Count } from './fields.ts';

export interface Counted {
  id: string;
  name: string;
  kind: string;
  serviceArea: { id: string; name: string }[];
  capacity: Count | null;
}

/** Kinds of help where a child gets a place; of advice or a list nobody counts any. */
const withPlaces = new Set([
  'GIFTED_FULL_TIME',
  'DAY_A_WEEK_SCHOOL',
  'NEWCOMER_EDUCATION',
  'LANGUAGE_CLASS',
  'PRACTICAL_CLASS',
  'INCLUSIVE_GROUP',
  'EDUCATION_CARE_ARRANGEMENT',
  'TEMPORARY_PLACE',
  'OBSERVATION_PLACE',
  'TRAJECTORY_FACILITY',
]);

/** The offers whose places are counted, or could be; of one municipality those that are for its children. */
export const listed = (offers: Counted[], municipality?: string) =>
  offers.filter(
    ({ kind, capacity, serviceArea }) =>
      (capacity || withPlaces.has(kind)) && (!municipality || serviceArea.some(({ id }) => id === municipality)),
  );

/** The municipalities whose children some of these offers are for. */
export const served = (offers: Counted[]) =>
  new Set(offers.flatMap(({ serviceArea }) => serviceArea.map(({ id }) => id)));

/** The counts on a page: of one offer, or of a list of them. */
export type Shown = { counts: Count[] } | { offers: Counted[] };

/** The same for the same counts, in a build and in a browser. */
export async function digest(shown: Shown): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(shown)));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
