import { describe, expect, test } from 'vitest';
import { bothSectors, type ResponsibilityData } from '../src/cards/responsibility.ts';
import { turns } from '../src/api/turns.ts';
import { bars } from '../src/lib/chart.ts';
import { reachable } from '../src/lib/contact.ts';
import { dial } from '../src/lib/format.ts';
import { inLocale, localeOf } from '../src/lib/locale.ts';
import { neighbours } from '../src/lib/neighbours.ts';
import { wordsIn } from '../src/lib/words.ts';

describe('Whom to call', () => {
  const own = { role: 'school', name: null, phone: '0251-111111' };
  const office = { name: 'Samenwerkingsverband', contacts: [{ role: 'kantoor', name: null, phone: '0251-222222' }] };

  test('is the record itself when it has a number', () => {
    expect(reachable([own], [office])).toEqual({ contacts: [own], office: null });
  });

  test('is else the office of the partnership, by name', () => {
    const found = reachable([], [{ name: 'Zonder nummer', contacts: [] }, office]);
    expect(found).toEqual({ contacts: office.contacts, office: 'Samenwerkingsverband' });
  });

  test('is nobody when nobody printed a number', () => {
    expect(reachable([], [])).toEqual({ contacts: [], office: null });
  });

  test('is dialled with the country in front, but for free numbers', () => {
    expect(dial('0251-822540')).toBe('tel:+31251822540');
    expect(dial('0800-2000')).toBe('tel:08002000');
  });
});

describe('Who is responsible for both sectors', () => {
  const line = (organisation: string): ResponsibilityData => ({
    theme: 'FIRST_CONTACT',
    explanation: '',
    organisation: { id: organisation, name: organisation, phone: null, email: null, contacts: [] },
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
});

test('A page explains the abbreviations it uses, and no others', () => {
  const term = (abbreviation: string | null) => ({ id: '', name: '', abbreviation, explanation: '' });
  expect(wordsIn(['Voor de TLV (SBO).', null], [term('TLV'), term('SBO'), term('OT'), term(null)])).toEqual([
    term('TLV'),
    term('SBO'),
  ]);
});

test('A chart starts at zero and leaves a year without a figure empty', () => {
  const { base, top, shapes } = bars([50, null, 100]);
  expect(top).toBe(100);
  expect(shapes).toHaveLength(2);
  expect(shapes.map(({ y, h }) => y + h)).toEqual([base, base]);
});

test('Neighbours are the three nearest municipalities', () => {
  const at = (id: string, lat: number) => ({ id, name: id, centre: { lat, lon: 4.6 } });
  const around = neighbours([at('a', 52.0), at('b', 52.1), at('c', 52.3), at('d', 52.6), at('e', 53)]);
  expect(around.a?.map(({ id }) => id)).toEqual(['b', 'c', 'd']);
});

test('Work is done a few at a time, and all of it', async () => {
  const inTurn = turns(2);
  let at = 0;
  let most = 0;
  const work = async () => {
    most = Math.max(most, ++at);
    await Promise.resolve();
    return at--;
  };
  const done = await Promise.all(Array.from({ length: 9 }, () => inTurn(work)));
  expect([done.length, most]).toEqual([9, 2]);
});

test('Every page has an address in every language', () => {
  expect(localeOf('/en/scholen/')).toBe('en');
  expect(localeOf('/energie/')).toBe('nl');
  expect(inLocale('/en/scholen/', 'nl')).toBe('/scholen/');
  expect(inLocale('/', 'en')).toBe('/en/');
});
