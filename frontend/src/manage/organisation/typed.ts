/** An organisation as somebody types it, and as the API takes it. */
import {
  contactInput,
  contactOf,
  type Entry,
  noSource,
  orNull,
  placeOf,
  said,
  type SourceTyped,
  sourceInput,
  text,
  translated,
} from '../record/typed.ts';
import type { OrganisationInput } from './mutations.ts';
import type { Written } from './questions.ts';

export const kinds = ['places', 'contacts'] as const;

/** The fields with one text each. */
const lines = [
  'name',
  'abbreviation',
  'kind',
  'description-nl',
  'description-en',
  'website',
  'phone',
  'email',
] as const;
type Line = (typeof lines)[number];

export type Typed = Record<Line, string> & Record<(typeof kinds)[number], Entry[]> & SourceTyped;

export function empty(): Typed {
  const nothing = Object.fromEntries(lines.map((line) => [line, ''])) as Record<Line, string>;
  return { ...nothing, ...noSource, kind: 'OTHER', places: [], contacts: [] };
}

export function typedOf(organisation: Written): Typed {
  return {
    ...noSource,
    name: organisation.name,
    abbreviation: text(organisation.abbreviation),
    kind: organisation.kind,
    'description-nl': text(organisation.description),
    'description-en': translated(organisation.descriptionEn, organisation.english),
    website: text(organisation.website),
    phone: text(organisation.phone),
    email: text(organisation.email),
    places: organisation.places.map(placeOf),
    contacts: organisation.contacts.map(contactOf),
  };
}

export function inputOf(typed: Typed): Omit<OrganisationInput, 'organisation' | 'version'> {
  return {
    name: typed.name,
    abbreviation: orNull(typed.abbreviation),
    kind: typed.kind as OrganisationInput['kind'],
    description: said(typed['description-nl'], typed['description-en']),
    website: orNull(typed.website),
    phone: orNull(typed.phone),
    email: orNull(typed.email),
    places: typed.places,
    contacts: typed.contacts.map(contactInput),
    source: sourceInput(typed),
  };
}
