/** A service as somebody types it, and as the API takes it. */
import {
  contactInput,
  contactOf,
  type Entry,
  lineByLine,
  noSource,
  placeOf,
  orNull,
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
import type { ServiceInput } from './mutations.ts';
import type { Written } from './questions.ts';

/** The fields with one text each; of languages and accessibility every line is one. */
const lines = [
  'name',
  'organisation',
  'category',
  'description-nl',
  'description-en',
  'eligibility-nl',
  'eligibility-en',
  'ageFrom',
  'ageTo',
  'languages-nl',
  'languages-en',
  'cost-nl',
  'cost-en',
  'accessibility-nl',
  'accessibility-en',
  'area',
] as const;
type Line = (typeof lines)[number];

export type Typed = Record<Line, string> &
  Record<'supportNeeds' | 'serviceArea', string[]> &
  Record<'places' | 'routes' | 'contacts', Entry[]> &
  SourceTyped;

/** Where it works: what nobody chose yet is no area. */
export const areas = ['MUNICIPALITIES', 'COUNTRY'] as const;
type Area = (typeof areas)[number] | '';

/** A new one of an organisation, with the area that follows from who makes it. */
export function empty(organisation: string, area: Area = ''): Typed {
  const nothing = Object.fromEntries(lines.map((line) => [line, ''])) as Record<Line, string>;
  const lists = { supportNeeds: [], serviceArea: [], places: [], routes: [], contacts: [] };
  return { ...nothing, ...noSource, category: 'OTHER', organisation, area, ...lists };
}

export function typedOf(service: Written): Typed {
  const { english } = service;
  return {
    ...noSource,
    name: service.name,
    organisation: service.organisation.id,
    category: service.category,
    'description-nl': service.description,
    'description-en': translated(service.descriptionEn, english),
    'eligibility-nl': text(service.eligibility),
    'eligibility-en': translated(service.eligibilityEn, english),
    ageFrom: text(service.ageFrom),
    ageTo: text(service.ageTo),
    'languages-nl': service.languages.join('\n'),
    'languages-en': translated(service.languagesEn.join('\n'), english),
    'cost-nl': text(service.cost),
    'cost-en': translated(service.costEn, english),
    'accessibility-nl': service.accessibility.join('\n'),
    'accessibility-en': translated(service.accessibilityEn.join('\n'), english),
    area: service.serviceArea.length ? 'MUNICIPALITIES' : 'COUNTRY',
    supportNeeds: service.supportNeeds.map(({ id }) => id),
    serviceArea: service.serviceArea.map(({ id }) => id),
    places: service.places.map(placeOf),
    routes: service.routes.map(routeOf),
    contacts: service.ownContacts.map(contactOf),
  };
}

export const unreadable = (typed: Typed) => [...unreadableAges(typed), ...unreadableRoutes(typed.routes)];

/** The control where somebody must still say for which area it is; nobody is national by leaving something out. */
export function areaMissing({ area, serviceArea }: Pick<Typed, 'area' | 'serviceArea'>): 'area' | 'serviceArea' | null {
  if (!area) return 'area';
  return area === 'MUNICIPALITIES' && !serviceArea.length ? 'serviceArea' : null;
}

export function inputOf(typed: Typed): Omit<ServiceInput, 'service' | 'version'> {
  return {
    name: typed.name,
    organisation: typed.organisation,
    category: typed.category as ServiceInput['category'],
    description: { nl: typed['description-nl'], en: orNull(typed['description-en']) },
    eligibility: said(typed['eligibility-nl'], typed['eligibility-en']),
    supportNeeds: typed.supportNeeds,
    ageFrom: whole(typed.ageFrom),
    ageTo: whole(typed.ageTo),
    serviceArea: typed.area === 'COUNTRY' ? [] : typed.serviceArea,
    national: typed.area === 'COUNTRY',
    places: typed.places,
    languages: lineByLine(typed['languages-nl'], typed['languages-en']),
    cost: said(typed['cost-nl'], typed['cost-en']),
    accessibility: lineByLine(typed['accessibility-nl'], typed['accessibility-en']),
    routes: typed.routes.map(routeInput),
    contacts: typed.contacts.map(contactInput),
    source: sourceInput(typed),
  };
}
