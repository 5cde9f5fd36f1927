/** An offer as somebody types it, and as the API takes it. */
import {
  contactInput,
  contactOf,
  type Entry,
  noSource,
  orNull,
  placeOf,
  routeInput,
  routeOf,
  said,
  type SourceTyped,
  sourceInput,
  text,
  translated,
  unreadableAges,
  unreadableRoutes,
  whole,
} from '../record/typed.ts';
import type { OfferInput } from './mutations.ts';
import type { Written } from './questions.ts';

export const kinds = ['places', 'routes', 'contacts'] as const;

/** The fields with one text each. */
const lines = [
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
] as const;

export type Typed = Record<(typeof lines)[number], string> &
  Record<'partnerships' | 'supportNeeds' | 'serviceArea', string[]> &
  Record<(typeof kinds)[number], Entry[]> &
  SourceTyped;

export function empty(partnerships: string[], provider: string): Typed {
  const nothing = Object.fromEntries(lines.map((line) => [line, ''])) as Record<(typeof lines)[number], string>;
  const lists = { partnerships, supportNeeds: [], serviceArea: [], places: [], routes: [], contacts: [] };
  return { ...nothing, ...noSource, kind: 'OTHER', status: 'RUNNING', provider, ...lists };
}

export function typedOf(offer: Written): Typed {
  const { english } = offer;
  return {
    ...noSource,
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
    partnerships: offer.partnerships.map(({ id }) => id),
    supportNeeds: offer.supportNeeds.map(({ id }) => id),
    serviceArea: offer.serviceArea.map(({ id }) => id),
    places: offer.ownPlaces.map(placeOf),
    routes: offer.routes.map(routeOf),
    contacts: offer.ownContacts.map(contactOf),
  };
}

export const unreadable = (typed: Typed) => [...unreadableAges(typed), ...unreadableRoutes(typed.routes)];

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
    routes: typed.routes.map(routeInput),
    contacts: typed.contacts.map(contactInput),
    validFrom: orNull(typed.validFrom),
    validTo: orNull(typed.validTo),
    status: typed.status as OfferInput['status'],
    source: sourceInput(typed),
  };
}
