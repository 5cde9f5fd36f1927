import { expect, test } from 'vitest';
import { choosable } from '../src/manage/organisation/kinds.ts';
import {
  empty as noOrganisation,
  inputOf as organisationInput,
  typedOf as typedOrganisation,
} from '../src/manage/organisation/typed.ts';
import { differences } from '../src/manage/record/told.ts';
import { controlOf } from '../src/manage/record/typed.ts';
import type { Written } from '../src/manage/service/questions.ts';
import { lines } from '../src/manage/service/told.ts';
import { areaMissing, empty, inputOf, typedOf, unreadable } from '../src/manage/service/typed.ts';
import { sorted } from '../src/manage/socialmap/sorted.ts';
import type { Kept } from '../src/manage/socialmap/questions.ts';

const written: Written = {
  name: 'Jeugdteam',
  organisation: { id: 'cjg', name: 'CJG' },
  category: 'FIRST_CONTACT',
  description: 'Denkt mee.',
  descriptionEn: 'Thinks along.',
  eligibility: null,
  eligibilityEn: null,
  supportNeeds: [{ id: 'autisme' }],
  ageFrom: 4,
  ageTo: null,
  serviceArea: [{ id: 'GM0375', name: 'Beverwijk' }],
  places: [{ name: 'Loket', address: null }],
  languages: ['Nederlands', 'Engels'],
  languagesEn: ['Dutch', 'English'],
  cost: null,
  costEn: null,
  accessibility: [],
  accessibilityEn: [],
  english: 'EN',
  routes: [],
  ownContacts: [],
};

test('A service that nobody touches is sent as it stands there', () => {
  expect(inputOf(typedOf(written))).toEqual({
    name: 'Jeugdteam',
    organisation: 'cjg',
    category: 'FIRST_CONTACT',
    description: { nl: 'Denkt mee.', en: 'Thinks along.' },
    eligibility: null,
    supportNeeds: ['autisme'],
    ageFrom: 4,
    ageTo: null,
    serviceArea: ['GM0375'],
    national: false,
    places: [{ name: 'Loket', street: '', houseNumber: '', postcode: '', city: '' }],
    languages: [
      { nl: 'Nederlands', en: 'Dutch' },
      { nl: 'Engels', en: 'English' },
    ],
    cost: null,
    accessibility: [],
    routes: [],
    contacts: [],
    source: null,
  });
});

test('A text without translation is not sent as its own translation', () => {
  const dutch = {
    ...written,
    english: 'NL' as const,
    descriptionEn: 'Denkt mee.',
    languagesEn: ['Nederlands', 'Engels'],
  };
  expect(inputOf(typedOf(dutch))).toMatchObject({
    description: { nl: 'Denkt mee.', en: null },
    languages: [
      { nl: 'Nederlands', en: null },
      { nl: 'Engels', en: null },
    ],
  });
});

test('An organisation that nobody touches is sent as it stands there', () => {
  const written = {
    name: 'Centrum voor Jeugd en Gezin',
    abbreviation: 'CJG',
    kind: 'YOUTH_PARTNER',
    description: 'Helpt ouders.',
    descriptionEn: 'Helps parents.',
    english: 'EN',
    website: null,
    phone: '0251-226601',
    email: null,
    places: [],
    contacts: [],
  } as const;
  expect(organisationInput(typedOrganisation({ ...written, places: [], contacts: [] }))).toEqual({
    name: 'Centrum voor Jeugd en Gezin',
    abbreviation: 'CJG',
    kind: 'YOUTH_PARTNER',
    description: { nl: 'Helpt ouders.', en: 'Helps parents.' },
    website: null,
    phone: '0251-226601',
    email: null,
    places: [],
    contacts: [],
    source: null,
  });
  expect(organisationInput(noOrganisation())).toMatchObject({ name: '', description: null, source: null });
});

test('What is wrong with a list of lines stands at its text', () => {
  expect(controlOf('input.languages[2].en')).toBe('languages-en');
  expect(controlOf('input.accessibility')).toBe('accessibility-nl');
  expect(controlOf('input.description.nl')).toBe('description-nl');
  expect(controlOf('input.organisation')).toBe('organisation');
  expect(unreadable({ ...empty('cjg'), ageFrom: 'vier' })).toEqual(['ageFrom']);
});

test('A service is for the whole country only when somebody says so', () => {
  const mine = typedOf(written);
  expect(differences(lines, mine, { ...mine, area: 'COUNTRY' }, new Map([['GM0375', 'Beverwijk']]))).toEqual([
    { part: 'SERVICE_AREA', one: 'Beverwijk', other: 'heel Nederland' },
  ]);
  expect(inputOf({ ...mine, area: 'COUNTRY' })).toMatchObject({ serviceArea: [], national: true });
  expect(areaMissing(typedOf({ ...written, serviceArea: [] }))).toBeNull();
  expect(areaMissing(mine)).toBeNull();
  expect(areaMissing({ ...mine, serviceArea: [] })).toBe('serviceArea');
  expect(areaMissing(empty('cjg'))).toBe('area');
});

test('Only who is a partnership or for the whole country already stays that', () => {
  expect(choosable('', false)).not.toContain('NATIONAL');
  expect(choosable('', true)).toContain('NATIONAL');
  expect(choosable('NATIONAL', false)).toContain('NATIONAL');
  expect([
    choosable('', true).includes('PARTNERSHIP'),
    choosable('PARTNERSHIP', false).includes('PARTNERSHIP'),
  ]).toEqual([false, true]);
});

test('What asks for a word stands apart from what is fresh and what is gone', () => {
  const service = { __typename: 'Service', category: 'HEALTH', organisation: { name: 'GGD' }, version: 1 } as const;
  const one = (id: string, confirmedThisYear: boolean, withdrawnAt: string | null = null): Kept => ({
    ...service,
    id,
    name: id,
    lastKnownOn: '2021-12-31',
    confirmedThisYear,
    withdrawnAt,
  });
  const { stale, services, organisations, gone } = sorted([
    one('a', false),
    one('b', true),
    one('c', false, '2026-11-26T10:00:00Z'),
  ]);
  expect([stale, services, organisations, gone].map((some) => some.map(({ id }) => id))).toEqual([
    ['a'],
    ['b'],
    [],
    ['c'],
  ]);
});
