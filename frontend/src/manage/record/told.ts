/** What is typed in words, to lay two texts beside each other. */
import { ages, day, list } from '../../lib/format.ts';
import { m } from '../../lib/paraglide/messages.js';
import type { Named } from './options.ts';
import type { Entry, SourceLine, SourceTyped } from './typed.ts';

export type Told = (string | null | undefined)[];
/** The lines of every part, in the order of the form; the contract names the parts. */
export type Lines<Typed> = Record<string, (typed: Typed, named: Named) => Told>;

/** A part that two texts do not say alike. */
export interface Difference {
  part: string;
  one: string;
  other: string;
}

export function differences<Typed>(lines: Lines<Typed>, one: Typed, other: Typed, named: Named): Difference[] {
  const tell = (of: Lines<Typed>[string], typed: Typed) =>
    of(typed, named).filter(Boolean).join('\n') || m.told_nothing();
  return Object.entries(lines)
    .map(([part, of]) => ({ part, one: tell(of, one), other: tell(of, other) }))
    .filter((found) => found.one !== found.other);
}

/** What a field says in Dutch and in English. */
export const both = <Field extends string>(
  typed: Record<`${Field}-nl` | `${Field}-en`, string>,
  field: Field,
): Told => [typed[`${field}-nl`], typed[`${field}-en`]];

export const names = (ids: string[], named: Named): Told =>
  ids.length ? [list(ids.map((id) => named.get(id) ?? id))] : [];

const age = (value: string) => (value.trim() ? Number(value) : null);
export const agesTold = ({ ageFrom, ageTo }: { ageFrom: string; ageTo: string }): Told => [
  ages(age(ageFrom), age(ageTo)),
];

export const placeTold = ({ name, street, houseNumber, postcode, city }: Entry): string =>
  [name, [street, houseNumber].filter(Boolean).join(' '), [postcode, city].filter(Boolean).join(' ')]
    .filter(Boolean)
    .join(', ');

export const routeTold = (one: Entry): string =>
  [
    m.route_start_short({ by: one.startBy ?? '' }),
    m.keep_permit({ permit: one.permit ?? '' }),
    one['steps-nl'],
    one['steps-en'],
    one.maxWeeks && m.route_weeks({ count: Number(one.maxWeeks) }),
    one.costForParents && `€ ${one.costForParents}`,
  ]
    .filter(Boolean)
    .join('\n');

export const contactTold = (contact: Entry): string => Object.values(contact).filter(Boolean).join(', ');

export const sourceTold = (typed: SourceTyped & Partial<Record<SourceLine, string>>): Told => [
  typed['source-title'],
  typed['source-asOf'] && day(typed['source-asOf']),
  typed['source-url'],
  ...both(typed, 'source-note'),
];
