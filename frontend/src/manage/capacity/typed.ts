/** A count as somebody types it, and as the API takes it. */
import { fold } from '../../lib/fold.ts';
import type { CountInput, PlaceStatus, Word } from './questions.ts';

export const numberFields = ['maximum', 'occupied', 'reserved', 'waiting'] as const;
export const fields = ['countedOn', 'group', ...numberFields, 'status', 'note'] as const;
export type Field = (typeof fields)[number];

export const statuses = [
  'PLACES',
  'FEW',
  'FULL',
  'WAITING_LIST',
  'NEEDS_ASSESSMENT',
] as const satisfies readonly PlaceStatus[];

export type Typed = Record<Field, string> & { estimate: boolean };

/** A count of today that says nothing yet; the number of places seldom changes. */
export function empty(today: string, newest: Word | undefined): Typed {
  const maximum = String(newest?.count.maximum ?? '');
  const group = newest?.count.group ?? '';
  return {
    countedOn: today,
    group,
    maximum,
    occupied: '',
    reserved: '',
    waiting: '',
    status: '',
    note: '',
    estimate: false,
  };
}

/** What the numbers come down to, as the API reckons it: it need not be chosen. */
function following({ free, waiting }: Word['count']): PlaceStatus {
  if (!free && waiting) return 'WAITING_LIST';
  if (free === null) return 'UNKNOWN';
  if (free === 0) return 'FULL';
  return free <= 2 ? 'FEW' : 'PLACES';
}

export function typedOf({ count }: Word): Typed {
  const text = (value: number | null) => String(value ?? '');
  return {
    countedOn: count.countedOn,
    group: count.group ?? '',
    maximum: text(count.maximum),
    occupied: text(count.occupied),
    reserved: text(count.reserved),
    waiting: text(count.waiting),
    status: statuses.find((status) => status === count.status && status !== following(count)) ?? '',
    note: count.note ?? '',
    estimate: count.estimate,
  };
}

/** The numbers that are none. */
export const wrongNumbers = (typed: Typed) =>
  numberFields.filter((field) => typed[field].trim() && !/^\d{1,6}$/.test(typed[field].trim()));

export function inputOf(typed: Typed): Omit<CountInput, 'offer' | 'version'> {
  const whole = (field: (typeof numberFields)[number]) => (typed[field].trim() ? Number(typed[field]) : null);
  return {
    countedOn: typed.countedOn || null,
    group: typed.group.trim() || null,
    maximum: whole('maximum'),
    occupied: whole('occupied'),
    reserved: whole('reserved'),
    waiting: whole('waiting'),
    status: statuses.find((status) => status === typed.status) ?? null,
    estimate: typed.estimate,
    note: typed.note.trim() || null,
  };
}

/** What two names of one group have in common, whatever their case, accents and spaces. */
const groupKey = (group: string | null) => fold((group ?? '').replaceAll(/\s+/g, ' ').trim());

/** The last word about the day and the group that are typed. */
export const standing = (words: Word[], { countedOn, group }: Typed): Word | undefined =>
  words.find(({ count }) => count.countedOn === countedOn && groupKey(count.group) === groupKey(group));

/** What two counts do not say alike. */
export const differing = (mine: Typed, theirs: Typed): (Field | 'estimate')[] =>
  ([...fields, 'estimate'] as const).filter((field) => mine[field] !== theirs[field]);
