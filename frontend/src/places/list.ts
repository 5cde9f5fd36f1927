import { number } from '../lib/format.ts';
import { m } from '../lib/paraglide/messages.js';
import type { Counted } from './counted.ts';
import type { Count } from './fields.ts';

export const numbers = ['maximum', 'occupied', 'reserved', 'free', 'waiting'] as const;
export type NumberOfPlaces = (typeof numbers)[number];
/** What few count. */
const extra = new Set<NumberOfPlaces>(['reserved', 'waiting']);

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

/** The columns of a kind: what nobody counted there has none. */
export const columns = ({ counted }: Kind): NumberOfPlaces[] =>
  numbers.filter((field) => !extra.has(field) || counted.some(({ capacity }) => capacity[field] !== null));

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
