/** An offer as somebody types it, and as the API takes it. Every list of entries holds texts alone. */
import { euroAmount, typedEuros } from '../../lib/euros.ts';
import type { Permit, Start } from './kinds.ts';
import type { OfferInput } from './mutations.ts';
import type { Written } from './questions.ts';

export type Entry = Record<string, string>;
export const kinds = ['places', 'routes', 'contacts'] as const;
export type Kind = (typeof kinds)[number];
/** The fields with one text each. */
export const lines = [
  'name',
  'kind',
  'summary-nl',
  'summary-en',
  'description-nl',
  'description-en',
  'provider',
  'providerSchool',
  'ageFrom',
  'ageTo',
  'status',
  'validFrom',
  'validTo',
  'source-title',
  'source-asOf',
  'source-url',
  'source-note-nl',
  'source-note-en',
] as const;
export type Line = (typeof lines)[number];
export const choices = ['partnerships', 'supportNeeds', 'serviceArea'] as const;
export type Choice = (typeof choices)[number];

const sourceLines = ['source-title', 'source-asOf', 'source-url', 'source-note-nl', 'source-note-en'] as const;

export type Typed = Record<Line, string> & Record<Choice, string[]> & Record<Kind, Entry[]>;

export const freshEntry: Record<Kind, Entry> = {
  places: { name: '', street: '', houseNumber: '', postcode: '', city: '' },
  routes: { startBy: 'SCHOOL', permit: 'NONE', 'steps-nl': '', 'steps-en': '', maxWeeks: '', costForParents: '' },
  contacts: { 'role-nl': '', 'role-en': '', phone: '', email: '', 'hours-nl': '', 'hours-en': '' },
};

export function empty(partnerships: string[], provider: string): Typed {
  const nothing = Object.fromEntries(lines.map((line) => [line, ''])) as Record<Line, string>;
  const lists = { partnerships, supportNeeds: [], serviceArea: [], places: [], routes: [], contacts: [] };
  return { ...nothing, kind: 'OTHER', status: 'RUNNING', provider, ...lists };
}

const text = (value: string | number | null | undefined) => String(value ?? '');
const translated = (value: string | null, english: string) => (english === 'EN' ? text(value) : '');

export function typedOf(offer: Written): Typed {
  const { english } = offer;
  return {
    name: offer.name,
    kind: offer.kind,
    'summary-nl': offer.summary,
    'summary-en': translated(offer.summaryEn, english),
    'description-nl': text(offer.description),
    'description-en': translated(offer.descriptionEn, english),
    provider: text(offer.provider?.id),
    providerSchool: text(offer.providerSchool?.id),
    ageFrom: text(offer.ageFrom),
    ageTo: text(offer.ageTo),
    status: offer.status,
    validFrom: text(offer.validFrom),
    validTo: text(offer.validTo),
    // What somebody writes now is not what an older publication said.
    'source-title': '',
    'source-asOf': '',
    'source-url': '',
    'source-note-nl': '',
    'source-note-en': '',
    partnerships: offer.partnerships.map(({ id }) => id),
    supportNeeds: offer.supportNeeds.map(({ id }) => id),
    serviceArea: offer.serviceArea.map(({ id }) => id),
    places: offer.ownPlaces.map(({ name, address }) => ({
      name: text(name),
      street: text(address?.street),
      houseNumber: text(address?.houseNumber),
      postcode: text(address?.postcode),
      city: text(address?.city),
    })),
    routes: offer.routes.map((route) => ({
      startBy: route.startBy,
      permit: route.permit,
      'steps-nl': route.steps.join('\n'),
      'steps-en': translated(route.stepsEn.join('\n'), route.english),
      maxWeeks: text(route.maxWeeks),
      costForParents: typedEuros(route.costForParents),
    })),
    contacts: offer.ownContacts.map((contact) => ({
      'role-nl': contact.role,
      'role-en': translated(contact.roleEn, contact.english),
      phone: text(contact.phone),
      email: text(contact.email),
      'hours-nl': text(contact.hours),
      'hours-en': translated(contact.hoursEn, contact.english),
    })),
  };
}

/** Fields with something that is no whole number, or no amount; by the id of their control. */
export function unreadable(typed: Typed): string[] {
  const isWhole = (value = '') => /^\d{0,3}$/.test(value.trim());
  const ages = (['ageFrom', 'ageTo'] as const).filter((field) => !isWhole(typed[field]));
  const routes = typed.routes.flatMap((route, place) => [
    ...(isWhole(route.maxWeeks) ? [] : [`routes-${place}-maxWeeks`]),
    ...(euroAmount(route.costForParents ?? '').wrong ? [`routes-${place}-costForParents`] : []),
  ]);
  return [...ages, ...routes];
}

const orNull = (value = '') => value.trim() || null;
const whole = (value = '') => (value.trim() ? Number(value) : null);
const said = (nl = '', en = '') => (nl.trim() || en.trim() ? { nl, en: orNull(en) } : null);

/** Every line is a step; a line in one language stands beside the same line in the other. */
function steps({ 'steps-nl': nl = '', 'steps-en': en = '' }: Entry) {
  const [dutch = [], english = []] = [nl, en].map((all) => all.split('\n').filter((line) => line.trim()));
  return Array.from({ length: Math.max(dutch.length, english.length) }, (_, place) => ({
    nl: dutch[place] ?? '',
    en: orNull(english[place]),
  }));
}

export function inputOf(typed: Typed): Omit<OfferInput, 'offer' | 'version'> {
  return {
    name: typed.name,
    kind: typed.kind as OfferInput['kind'],
    summary: { nl: typed['summary-nl'], en: orNull(typed['summary-en']) },
    description: said(typed['description-nl'], typed['description-en']),
    provider: orNull(typed.provider),
    providerSchool: orNull(typed.providerSchool),
    partnerships: typed.partnerships,
    supportNeeds: typed.supportNeeds,
    ageFrom: whole(typed.ageFrom),
    ageTo: whole(typed.ageTo),
    serviceArea: typed.serviceArea,
    places: typed.places,
    routes: typed.routes.map((route) => ({
      startBy: route.startBy as Start,
      permit: route.permit as Permit,
      steps: steps(route),
      maxWeeks: whole(route.maxWeeks),
      costForParents: euroAmount(route.costForParents ?? '').cents ?? null,
    })),
    contacts: typed.contacts.map((contact) => ({
      role: { nl: contact['role-nl'] ?? '', en: orNull(contact['role-en']) },
      phone: orNull(contact.phone),
      email: orNull(contact.email),
      hours: said(contact['hours-nl'], contact['hours-en']),
    })),
    validFrom: orNull(typed.validFrom),
    validTo: orNull(typed.validTo),
    status: typed.status as OfferInput['status'],
    source: sourceLines.some((line) => typed[line].trim())
      ? {
          title: typed['source-title'],
          asOf: orNull(typed['source-asOf']),
          url: orNull(typed['source-url']),
          note: said(typed['source-note-nl'], typed['source-note-en']),
        }
      : null,
  };
}

/** The id of the control that a problem is about: "input.routes[0].steps[2].nl" is routes-0-steps-nl. */
export function controlOf(field: string | null): string {
  const path = (field ?? '').replace(/^input\./, '').replace(/\.steps\[\d+\]/, '.steps');
  const [, list] = /^(partnerships|supportNeeds|serviceArea)\[/.exec(path) ?? [];
  return (
    list ??
    path
      .replaceAll('[', '-')
      .replaceAll(']', '')
      .replaceAll('.', '-')
      .replace(/-steps$/, '-steps-nl')
  );
}
