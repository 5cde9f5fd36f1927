import { expect, test } from 'vitest';
import type { Written } from '../src/manage/keeping/questions.ts';
import { hasCome } from '../src/manage/keeping/stale.ts';
import { lines } from '../src/manage/keeping/told.ts';
import { empty, inputOf, typedOf, unreadable } from '../src/manage/keeping/typed.ts';
import { erasing } from '../src/manage/record/erasing.ts';
import { differences } from '../src/manage/record/told.ts';
import { controlOf } from '../src/manage/record/typed.ts';

const written: Written = {
  name: 'Groep',
  kind: 'INCLUSIVE_GROUP',
  status: 'RUNNING',
  validFrom: '2020-08-01',
  validTo: null,
  summary: 'Een groep.',
  summaryEn: 'A group.',
  description: null,
  descriptionEn: null,
  english: 'EN',
  provider: { id: 'atlant', name: 'Atlant' },
  providerSchool: null,
  partnerships: [{ id: 'PO2711', name: 'IJmond' }],
  supportNeeds: [{ id: 'autisme' }],
  ageFrom: 4,
  ageTo: null,
  serviceArea: [{ id: 'GM0375', name: 'Beverwijk' }],
  ownPlaces: [{ name: null, address: { street: 'Straat', houseNumber: '1', postcode: '1971 HN', city: 'IJmuiden' } }],
  routes: [
    {
      startBy: 'SCHOOL',
      permit: 'NONE',
      steps: ['Bel.', 'Praat.'],
      stepsEn: ['Call.', 'Talk.'],
      english: 'EN',
      maxWeeks: 6,
      costForParents: 1250,
    },
  ],
  ownContacts: [
    {
      role: 'Loket',
      roleEn: 'Loket',
      name: 'Jeugdteam Beverwijk',
      phone: '0251-226601',
      email: null,
      hours: null,
      hoursEn: null,
      english: 'NL',
    },
  ],
};
const named = new Map([['GM0375', 'Beverwijk']]);

test('What nobody touches is sent as it stands there, without the source of what was there', () => {
  expect(inputOf(typedOf(written))).toEqual({
    name: 'Groep',
    kind: 'INCLUSIVE_GROUP',
    summary: { nl: 'Een groep.', en: 'A group.' },
    description: null,
    provider: 'atlant',
    providerSchool: null,
    partnerships: ['PO2711'],
    supportNeeds: ['autisme'],
    ageFrom: 4,
    ageTo: null,
    serviceArea: ['GM0375'],
    places: [{ name: '', street: 'Straat', houseNumber: '1', postcode: '1971 HN', city: 'IJmuiden' }],
    routes: [
      {
        startBy: 'SCHOOL',
        permit: 'NONE',
        steps: [
          { nl: 'Bel.', en: 'Call.' },
          { nl: 'Praat.', en: 'Talk.' },
        ],
        maxWeeks: 6,
        costForParents: 1250,
      },
    ],
    contacts: [
      { role: { nl: 'Loket', en: null }, name: 'Jeugdteam Beverwijk', phone: '0251-226601', email: null, hours: null },
    ],
    validFrom: '2020-08-01',
    validTo: null,
    status: 'RUNNING',
    source: null,
  });
});

test('A new offer names no source and says nothing that was not typed', () => {
  expect(inputOf(empty(['PO2711'], 'atlant'))).toMatchObject({ provider: 'atlant', source: null, routes: [] });
});

test('What is wrong stands at the control it is about', () => {
  expect(controlOf('input.summary.en')).toBe('summary-en');
  expect(controlOf('input.routes[1].steps[2].nl')).toBe('routes-1-steps-nl');
  expect(controlOf('input.places[0].houseNumber')).toBe('places-0-houseNumber');
  expect(controlOf('input.serviceArea[3]')).toBe('serviceArea');
  expect(controlOf('input.source.note.nl')).toBe('source-note-nl');
  const typed = typedOf(written);
  expect(unreadable({ ...typed, ageTo: 'twaalf', routes: [{ maxWeeks: '6', costForParents: 'gratis' }] })).toEqual([
    'ageTo',
    'routes-0-costForParents',
  ]);
});

test('Two texts are laid beside each other where they differ', () => {
  const mine = typedOf(written);
  const theirs = { ...mine, ageFrom: '6', serviceArea: [] };
  expect(differences(lines, mine, theirs, named)).toEqual([
    { part: 'AGES', one: 'vanaf 4 jaar', other: 'vanaf 6 jaar' },
    { part: 'SERVICE_AREA', one: 'Beverwijk', other: 'Hier staat niets.' },
  ]);
});

test('A plan asks for a word from its day on', () => {
  const plan = { status: 'PLANNED', validFrom: '2026-11-26' } as const;
  expect([hasCome(plan, '2026-11-25'), hasCome(plan, '2026-11-26')]).toEqual([false, true]);
});

test('What a record says now stays until it is withdrawn, also in the words that repeat it', () => {
  const ways = ['RESTORED', 'WITHDRAWN', 'SAVED', 'CONFIRMED', 'SAVED', 'LOADED'];
  const revisions = ways.map((step, place) => {
    const erasedAt = place === ways.length - 1 ? '2026-11-25T09:00:00Z' : null;
    return { version: ways.length - place, step, at: null, by: null, erasedAt, changed: [] };
  });
  const goes = (withdrawnAt: string | null) => revisions.map((step) => erasing({ withdrawnAt, revisions }, step));

  expect(goes(null)).toEqual([null, null, null, 'TEXT', 'TEXT', null]);
  expect(goes('2026-11-26T09:00:00Z')).toEqual(['RECORD', 'RECORD', 'RECORD', 'TEXT', 'TEXT', null]);
});
