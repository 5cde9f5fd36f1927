/** What is typed of an offer in words, to lay two texts beside each other. */
import { ages, day, list } from '../../lib/format.ts';
import { m } from '../../lib/paraglide/messages.js';
import type { Named } from './choices.ts';
import type { Entry, Typed } from './typed.ts';

/** The parts of an offer, in the order of the form, as `OfferRevision.changed` names them. */
export const parts = [
  'NAME',
  'KIND',
  'SUMMARY',
  'DESCRIPTION',
  'PROVIDER',
  'PROVIDER_SCHOOL',
  'PARTNERSHIPS',
  'SUPPORT_NEEDS',
  'AGES',
  'SERVICE_AREA',
  'PLACES',
  'ROUTES',
  'CONTACTS',
  'VALIDITY',
  'STATUS',
  'SOURCE',
] as const;
export type Part = (typeof parts)[number];

const both = (typed: Typed, field: 'summary' | 'description' | 'source-note') =>
  [typed[`${field}-nl`], typed[`${field}-en`]].filter(Boolean);

const place = ({ name, street, houseNumber, postcode, city }: Entry) =>
  [name, [street, houseNumber].filter(Boolean).join(' '), [postcode, city].filter(Boolean).join(' ')]
    .filter(Boolean)
    .join(', ');

function route(one: Entry): string {
  const weeks = Number(one.maxWeeks);
  return [
    m.route_start_short({ by: one.startBy ?? '' }),
    m.keep_permit({ permit: one.permit ?? '' }),
    one['steps-nl'],
    one['steps-en'],
    one.maxWeeks && m.route_weeks({ count: weeks }),
    one.costForParents && `€ ${one.costForParents}`,
  ]
    .filter(Boolean)
    .join('\n');
}

const period = ({ validFrom, validTo }: Typed) =>
  [validFrom && m.keep_from({ day: day(validFrom) }), validTo && m.keep_to({ day: day(validTo) })].filter(Boolean);

/** Its lines; none when nothing is said. */
function linesOf(typed: Typed, part: Part, named: Named): (string | undefined)[] {
  const names = (ids: string[]) => (ids.length ? [list(ids.map((id) => named.get(id) ?? id))] : []);
  const age = (value: string) => (value.trim() ? Number(value) : null);
  const tell: Record<Part, () => (string | null | undefined)[]> = {
    NAME: () => [typed.name],
    KIND: () => [m.offer_kind({ kind: typed.kind })],
    SUMMARY: () => both(typed, 'summary'),
    DESCRIPTION: () => both(typed, 'description'),
    PROVIDER: () => names([typed.provider].filter(Boolean)),
    PROVIDER_SCHOOL: () => names([typed.providerSchool].filter(Boolean)),
    PARTNERSHIPS: () => names(typed.partnerships),
    SUPPORT_NEEDS: () => names(typed.supportNeeds),
    AGES: () => [ages(age(typed.ageFrom), age(typed.ageTo))],
    SERVICE_AREA: () => names(typed.serviceArea),
    PLACES: () => typed.places.map(place),
    ROUTES: () => typed.routes.map(route),
    CONTACTS: () => typed.contacts.map((contact) => Object.values(contact).filter(Boolean).join(', ')),
    VALIDITY: () => period(typed),
    STATUS: () => [m.offer_status({ status: typed.status })],
    SOURCE: () => [
      typed['source-title'],
      typed['source-asOf'] && day(typed['source-asOf']),
      typed['source-url'],
      ...both(typed, 'source-note'),
    ],
  };
  return tell[part]().map((line) => line ?? undefined);
}

export const tell = (typed: Typed, part: Part, named: Named): string =>
  linesOf(typed, part, named).filter(Boolean).join('\n') || m.told_nothing();

/** The parts that two texts do not say alike. */
export const differing = (mine: Typed, theirs: Typed, named: Named): Part[] =>
  parts.filter((part) => tell(mine, part, named) !== tell(theirs, part, named));
