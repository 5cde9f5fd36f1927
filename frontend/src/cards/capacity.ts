import { graphql, type ResultOf } from '../api/graphql.ts';
import { number } from '../lib/format.ts';
import { m } from '../lib/paraglide/messages.js';

export const CountFields = graphql(`
  fragment CountFields on CapacityCount @_unmask {
    countedOn
    group
    maximum
    occupied
    reserved
    waiting
    free
    status
    estimate
    note
    source {
      title
      asOf
    }
    example
  }
`);

export type Count = ResultOf<typeof CountFields>;

export interface Counted {
  id: string;
  name: string;
  kind: string;
  serviceArea: { id: string; name: string }[];
  capacity: Count | null;
}

export const numbers = ['maximum', 'occupied', 'reserved', 'free', 'waiting'] as const;
export type NumberOfPlaces = (typeof numbers)[number];

/** Kinds of help where a child gets a place; of advice or a list nobody counts any. */
export const withPlaces = new Set([
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

export interface Kind {
  kind: string;
  counted: (Counted & { capacity: Count })[];
}

/** The counted offers by kind, in the order in which their kinds are first met. */
export function byKind(offers: Counted[]): Kind[] {
  const counted = offers.filter((offer): offer is Kind['counted'][number] => offer.capacity !== null);
  return [...new Set(counted.map(({ kind }) => kind))].map((kind) => ({
    kind,
    counted: counted.filter((offer) => offer.kind === kind),
  }));
}

/** The municipalities whose children some of these offers are for. */
export const served = (offers: Counted[]) =>
  new Set(offers.flatMap(({ serviceArea }) => serviceArea.map(({ id }) => id)));

/** Whether counts can be added up: whole offers of one day, none of them made up. */
function addUp(counted: Kind['counted']): boolean {
  const days = new Set(counted.map(({ capacity }) => capacity.countedOn));
  const whole = counted.every(({ capacity }) => capacity.group === null && !capacity.example);
  return counted.length > 1 && days.size === 1 && whole;
}

/** What a kind adds up to; null where a number is not known of each, or when there is nothing to add. */
export function sum({ counted }: Kind, field: NumberOfPlaces): number | null {
  if (!addUp(counted)) return null;
  return counted.reduce<number | null>((all, { capacity }) => {
    const one = capacity[field];
    return all === null || one === null ? null : all + one;
  }, 0);
}

/** A number as it stands in a table; what nobody knows, or what stays hidden, says so. */
export const shown = (value: number | null) => (value === null ? m.not_shown() : number(value));

/** The columns of the file, as the messages name them. */
export function cells({ name, kind, serviceArea, capacity }: Counted): (string | number)[] {
  const places = numbers.map((field) => capacity?.[field] ?? '');
  return [
    m.offer_kind({ kind }),
    name,
    serviceArea.map((one) => one.name).join(', '),
    capacity?.group ?? '',
    capacity?.countedOn ?? '',
    ...places,
    capacity ? m.place_status({ status: capacity.status }) : m.capacity_not_counted(),
    capacity?.estimate ? m.capacity_estimate() : '',
    capacity?.note ?? '',
    capacity?.source.title ?? '',
    capacity?.example ? m.example_short().toLowerCase() : '',
  ];
}
