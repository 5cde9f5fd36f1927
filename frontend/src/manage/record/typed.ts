/** The parts of a form as somebody types them, and as the API takes them. Every list of entries holds texts alone. */
import { euroAmount, typedEuros } from '../../lib/euros.ts';
import type { ContactOf, PlaceOf, RouteOf } from './fields.ts';
import type { Permit, Start } from './kinds.ts';

export type Entry = Record<string, string>;
export type Kind = 'places' | 'routes' | 'contacts' | 'sources';

export const sourceLines = ['source-title', 'source-asOf', 'source-url', 'source-note-nl', 'source-note-en'] as const;
export type SourceLine = (typeof sourceLines)[number];
export type SourceTyped = Record<SourceLine, string>;

export const freshEntry: Record<Kind, Entry> = {
  places: { name: '', street: '', houseNumber: '', postcode: '', city: '' },
  routes: { startBy: 'SCHOOL', permit: 'NONE', 'steps-nl': '', 'steps-en': '', maxWeeks: '', costForParents: '' },
  contacts: { 'role-nl': '', 'role-en': '', name: '', phone: '', email: '', 'hours-nl': '', 'hours-en': '' },
  sources: { title: '', asOf: '', url: '', 'note-nl': '', 'note-en': '' },
};

/** What somebody writes now is not what an older publication said. */
export const noSource = Object.fromEntries(sourceLines.map((line) => [line, ''])) as SourceTyped;

export const text = (value: string | number | null | undefined) => String(value ?? '');
/** A text in English, where it is no Dutch one in its place. */
export const translated = (value: string | null, english: string) => (english === 'EN' ? text(value) : '');

export const placeOf = ({ name, address }: PlaceOf): Entry => ({
  name: text(name),
  street: text(address?.street),
  houseNumber: text(address?.houseNumber),
  postcode: text(address?.postcode),
  city: text(address?.city),
});

export const routeOf = (route: RouteOf): Entry => ({
  startBy: route.startBy,
  permit: route.permit,
  'steps-nl': route.steps.join('\n'),
  'steps-en': translated(route.stepsEn.join('\n'), route.english),
  maxWeeks: text(route.maxWeeks),
  costForParents: typedEuros(route.costForParents),
});

export const contactOf = (contact: ContactOf): Entry => ({
  'role-nl': contact.role,
  'role-en': translated(contact.roleEn, contact.english),
  name: text(contact.name),
  phone: text(contact.phone),
  email: text(contact.email),
  'hours-nl': text(contact.hours),
  'hours-en': translated(contact.hoursEn, contact.english),
});

const isWhole = (value = '') => /^\d{0,3}$/.test(value.trim());

/** Ages that are no whole number, by the id of their control. */
export const unreadableAges = (typed: { ageFrom: string; ageTo: string }): string[] =>
  (['ageFrom', 'ageTo'] as const).filter((field) => !isWhole(typed[field]));

/** The same of weeks and amounts. */
export const unreadableRoutes = (routes: Entry[]): string[] =>
  routes.flatMap((route, place) => [
    ...(isWhole(route.maxWeeks) ? [] : [`routes-${place}-maxWeeks`]),
    ...(euroAmount(route.costForParents ?? '').wrong ? [`routes-${place}-costForParents`] : []),
  ]);

export const orNull = (value = '') => value.trim() || null;
export const whole = (value = '') => (value.trim() ? Number(value) : null);
export const said = (nl = '', en = '') => (nl.trim() || en.trim() ? { nl, en: orNull(en) } : null);

/** Every line is one of a list; a line in one language stands beside the same line in the other. */
export function lineByLine(nl = '', en = '') {
  const [dutch = [], english = []] = [nl, en].map((all) => all.split('\n').filter((line) => line.trim()));
  return Array.from({ length: Math.max(dutch.length, english.length) }, (_, place) => ({
    nl: dutch[place] ?? '',
    en: orNull(english[place]),
  }));
}

export const routeInput = (route: Entry) => ({
  startBy: route.startBy as Start,
  permit: route.permit as Permit,
  steps: lineByLine(route['steps-nl'], route['steps-en']),
  maxWeeks: whole(route.maxWeeks),
  costForParents: euroAmount(route.costForParents ?? '').cents ?? null,
});

export const contactInput = (contact: Entry) => ({
  role: { nl: contact['role-nl'] ?? '', en: orNull(contact['role-en']) },
  name: orNull(contact.name),
  phone: orNull(contact.phone),
  email: orNull(contact.email),
  hours: said(contact['hours-nl'], contact['hours-en']),
});

export const sourceInput = (typed: SourceTyped) =>
  sourceLines.some((line) => typed[line].trim())
    ? {
        title: typed['source-title'],
        asOf: orNull(typed['source-asOf']),
        url: orNull(typed['source-url']),
        note: said(typed['source-note-nl'], typed['source-note-en']),
      }
    : null;

/** The id of the control that a problem is about: "input.routes[0].steps[2].nl" is routes-0-steps-nl. */
export function controlOf(field: string | null): string {
  const path = (field ?? '')
    .replace(/^input\./, '')
    .replace(/^(partnerships|supportNeeds|serviceArea|offers|services)\[.*/, '$1')
    .replace(/\b(steps|languages|accessibility)\[\d+\]/, '$1');
  return path
    .replaceAll('[', '-')
    .replaceAll(']', '')
    .replaceAll('.', '-')
    .replace(/\b(steps|languages|accessibility)$/, '$1-nl');
}
