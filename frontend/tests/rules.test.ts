import { describe, expect, test } from 'vitest';
import type { ResponsibilityData } from '../src/cards/responsibility.ts';
import { bothSectors, toCall } from '../src/cards/responsible.ts';
import { isOld } from '../src/cards/places.ts';
import { bars, everyYear } from '../src/lib/chart.ts';
import { deskPhone, reachable, sectorOf, someSilent, withoutNumber } from '../src/lib/contact.ts';
import { dial, within } from '../src/lib/format.ts';
import { inLocale, localeOf } from '../src/lib/locale.ts';
import { neighbours } from '../src/lib/neighbours.ts';

describe('Whom to call', () => {
  const own = { role: 'school', name: null, phone: '0251-111111' };
  const office = (name: string, sector: 'PRIMARY' | 'SECONDARY', phone: string | null) => ({
    name,
    sector,
    contacts: [{ role: 'kantoor', name: null, phone }],
  });
  const primary = office('Basis', 'PRIMARY', '0251-222222');
  const secondary = office('Middelbaar', 'SECONDARY', '0251-333333');

  test('is the record itself when it has a number', () => {
    expect(reachable([own], [primary])).toEqual([own]);
  });

  test('is else an office, called an office, by the name of its partnership', () => {
    const found = reachable([], [office('Zonder nummer', 'PRIMARY', null), primary]);
    expect(found).toEqual([
      { role: 'kantoor', name: 'Basis', phone: '0251-222222', office: true, sectors: ['PRIMARY'] },
    ]);
  });

  test('is never the office of the other kind of school', () => {
    const found = reachable([], [secondary, primary], sectorOf(4, 12));
    expect(found.map(({ name }) => name)).toEqual(['Basis']);
    expect(reachable([], [secondary], 'PRIMARY')).toEqual([]);
    expect([sectorOf(12, 18), sectorOf(4, 18), sectorOf(null, null)]).toEqual(['SECONDARY', null, null]);
  });

  test('says a shared number once, with both names', () => {
    const found = reachable([], [primary, office('Samen', 'SECONDARY', '0251-222222')]);
    expect(found.map(({ name, sectors }) => [name, sectors])).toEqual([['Basis en Samen', ['PRIMARY', 'SECONDARY']]]);
  });

  test('says for which towns it is where a reader may live elsewhere', () => {
    const castricum = { ...primary, municipalities: [{ name: 'Castricum' }, { name: 'Velsen' }] };
    const haarlem = { ...office('Zonder nummer', 'PRIMARY', null), municipalities: [{ name: 'Haarlem' }] };
    expect(reachable([], [castricum, haarlem]).map(({ towns }) => towns)).toEqual([['Castricum', 'Velsen']]);
    expect([someSilent([castricum, haarlem]), someSilent([castricum])]).toEqual([true, false]);
  });

  test('is still unknown for the kind of school that nobody has a number for', () => {
    expect(withoutNumber(reachable([], [primary, office('Zonder nummer', 'SECONDARY', null)]))).toEqual(['SECONDARY']);
    expect(withoutNumber([own])).toEqual([]);
    expect(withoutNumber([])).toEqual(['PRIMARY', 'SECONDARY']);
  });

  test('is nobody when nobody printed a number', () => {
    expect(reachable([], [office('Zonder nummer', 'PRIMARY', null)])).toEqual([]);
  });

  test('is the office where a desk has no number of its own, and says so', () => {
    expect(deskPhone({ phone: '0251-444444' }, primary)).toEqual({ number: '0251-444444', office: false });
    expect(deskPhone({ phone: '0251-222222' }, primary)).toEqual({ number: '0251-222222', office: true });
    expect(deskPhone({ phone: null }, primary)).toEqual({ number: '0251-222222', office: true });
    expect(deskPhone({ phone: null }, { contacts: [] })).toEqual({ number: null, office: false });
  });

  test('is dialled with the country in front, but for free numbers', () => {
    expect(dial('0251-822540')).toBe('tel:+31251822540');
    expect(dial('0800-2000')).toBe('tel:08002000');
  });
});

test('A count of an earlier school year is old', () => {
  expect(isOld('2021-10-01', new Date('2026-11-22'))).toBe(true);
  expect(isOld('2025-10-01', new Date('2026-07-31'))).toBe(false);
  expect(isOld('2025-10-01', new Date('2026-08-02'))).toBe(true);
});

describe('Who is responsible for both sectors', () => {
  const line = (
    organisation: string,
    theme: ResponsibilityData['theme'] = 'FIRST_CONTACT',
    phone: string | null = null,
  ): ResponsibilityData => ({
    theme,
    explanation: '',
    contentLanguage: 'NL',
    organisation: {
      id: organisation,
      name: organisation,
      phone,
      email: null,
      website: null,
      example: false,
      contacts: [],
    },
    partnership: null,
    source: { title: '', asOf: null },
  });

  test('stands once, for both', () => {
    const lines = bothSectors([line('a')], [line('a'), line('b')]);
    expect(lines.map(({ organisation, sectors }) => [organisation.id, sectors])).toEqual([
      ['a', ['PRIMARY', 'SECONDARY']],
      ['b', ['SECONDARY']],
    ]);
  });

  test('is marked where it was made up', () => {
    const desk = line('steunpunt', 'SUPPORT_DESK', '3');
    const invented = { ...desk, organisation: { ...desk.organisation, example: true } };
    expect(toCall(bothSectors([invented], [])).map(({ example }) => example)).toEqual([true]);
  });

  test('is called in a fixed order, the one who listens first', () => {
    const lines = bothSectors(
      [
        line('leerplicht', 'SCHOOL_ATTENDANCE', '1'),
        { ...line('swv', 'INCLUSIVE_EDUCATION', '2'), partnership: { id: 'PO' } },
      ],
      [line('steunpunt', 'SUPPORT_DESK', '3'), line('cjg', 'FIRST_CONTACT', '4'), line('zonder', 'YOUTH_HELP')],
    );
    expect(toCall(lines).map(({ name, office, sectors }) => [name, office, sectors])).toEqual([
      ['cjg', false, ['SECONDARY']],
      ['steunpunt', false, ['SECONDARY']],
      ['swv', true, ['PRIMARY']],
      ['leerplicht', false, ['PRIMARY']],
    ]);
    expect(lines.map(({ organisation }) => organisation.id)).toEqual([
      'cjg',
      'steunpunt',
      'swv',
      'leerplicht',
      'zonder',
    ]);
  });
});

test('A chart starts at zero and leaves a year without a figure empty', () => {
  const { base, top, shapes } = bars([50, null, 100]);
  expect(top).toBe(100);
  expect(shapes).toHaveLength(2);
  expect(shapes.map(({ y, h }) => y + h)).toEqual([base, base]);
});

test('A chart keeps the place of a year that was never counted', () => {
  const years = everyYear([
    { schoolYear: '2020-2021', count: 50 },
    { schoolYear: '2022-2023', count: 60 },
  ]);
  expect(years.map(({ count }) => count)).toEqual([50, null, 60]);
  expect(everyYear([])).toEqual([]);
});

test('Neighbours are the three nearest municipalities', () => {
  const at = (id: string, lat: number) => ({ id, centre: { lat, lon: 4.6 } });
  const around = neighbours([at('a', 52.0), at('b', 52.1), at('c', 52.3), at('d', 52.6), at('e', 53)]);
  expect(around.a).toEqual(['b', 'c', 'd']);
});

test('A name within a sentence is written small, unless it is a name itself', () => {
  expect(['Hoogbegaafdheid', 'Nederlands leren', 'ADHD', 'Giftedness'].map(within)).toEqual([
    'hoogbegaafdheid',
    'Nederlands leren',
    'ADHD',
    'giftedness',
  ]);
});

test('Every page has an address in every language', () => {
  expect(localeOf('/en/scholen/')).toBe('en');
  expect(localeOf('/energie/')).toBe('nl');
  expect(inLocale('/en/scholen/', 'nl')).toBe('/scholen/');
  expect(inLocale('/', 'en')).toBe('/en/');
});
