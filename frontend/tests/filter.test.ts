import { describe, expect, test } from 'vitest';
import {
  anywhere,
  chosenInWords,
  type Field,
  isOutdated,
  readFilters,
  toApi,
  without,
  writeFilters,
} from '../src/finder/filter.ts';

const fields: Field[] = [
  { type: 'text', name: 'text', label: 'Zoek' },
  { type: 'postcode', name: 'postcode', label: 'Postcode' },
  {
    type: 'within',
    name: 'withinKm',
    label: 'Hoe ver',
    options: [
      { value: '5', label: '5 km' },
      { value: '10', label: '10 km' },
      { value: anywhere, label: 'Overal' },
    ],
    usual: '10',
  },
  {
    type: 'choices',
    name: 'municipality',
    label: 'Gemeente',
    options: [
      { value: 'GM0383', label: 'Castricum' },
      { value: 'GM0453', label: 'Velsen' },
    ],
  },
  { type: 'age', name: 'age', label: 'Leeftijd' },
  { type: 'flag', name: 'hasPlaces', label: 'Met plek' },
];
const read = (address: string) => readFilters(new URLSearchParams(address), fields);

describe('Filters in the address', () => {
  test('keep only four digits of a postcode', () => {
    expect(read('postcode=1971+HN')).toEqual({ postcode: ['1971'], withinKm: ['10'] });
  });

  test('look ten kilometres around a postcode, unless somebody says otherwise', () => {
    expect(toApi(read('postcode=1971'), fields, [])).toEqual({ near: { postcode: '1971', withinKm: 10 } });
    expect(toApi(read('postcode=1971&withinKm=any'), fields, [])).toEqual({ near: { postcode: '1971' } });
    expect(chosenInWords(read('postcode=1971'), fields)[1]?.without).toEqual({ postcode: ['1971'], withinKm: ['any'] });
    expect(chosenInWords(read('postcode=1971&withinKm=any'), fields)).toHaveLength(1);
  });

  test('leave out what no list knows', () => {
    expect(read('municipality=GM9999&age=oud&text=a&hasPlaces=no&other=x')).toEqual({});
  });

  test('are told apart from an old link, which asks for a choice that is gone', () => {
    const outdated = (address: string) => isOutdated(new URLSearchParams(address), fields);
    // The form of the home page sends its empty choice too.
    expect(outdated('text=autisme&municipality=')).toBe(false);
    expect(outdated('municipality=GM0453&municipality=GM9999')).toBe(true);
    expect(outdated('municipality=GM0453&age=oud&other=x')).toBe(false);
  });

  test('drop a distance to nowhere', () => {
    expect(read('withinKm=5')).toEqual({});
  });

  test('say the same after writing and reading', () => {
    const chosen = read('text=lezen&municipality=GM0383&municipality=GM0453&postcode=1901&withinKm=5&age=7');
    expect(readFilters(writeFilters(chosen), fields)).toEqual(chosen);
  });
});

describe('A postcode typed where words go', () => {
  test.each(['1971', ' 1971 HN ', '1971hn'])('%s is the place', (typed) => {
    expect(read(new URLSearchParams({ text: typed, postcode: '1901' }).toString())).toEqual({
      postcode: ['1971'],
      withinKm: ['10'],
    });
  });

  test('stays a word among others, and in a list that knows no places', () => {
    expect(read('text=1971+lezen').postcode).toBeUndefined();
    const words = fields.filter(({ type }) => type === 'text');
    expect(readFilters(new URLSearchParams('text=1971'), words)).toEqual({ text: ['1971'] });
  });
});

describe('Filters for the API', () => {
  const otherwise = [{ name: 'municipality', values: ['GM0383'], unless: ['text', 'postcode'] }];

  test('have the shape of the contract', () => {
    const chosen = read('text=lezen&postcode=1901&withinKm=5&municipality=GM0453&age=7&hasPlaces=true');
    expect(toApi(chosen, fields, otherwise)).toEqual({
      text: 'lezen',
      near: { postcode: '1901', withinKm: 5 },
      municipality: ['GM0453'],
      age: 7,
      hasPlaces: true,
    });
  });

  test('fall back on the region when nothing says where', () => {
    expect(toApi({}, fields, otherwise)).toEqual({ municipality: ['GM0383'] });
    expect(toApi(read('text=lezen'), fields, otherwise)).toEqual({ text: 'lezen' });
  });
});

describe('Chosen filters in words', () => {
  test('each tell what is left without them', () => {
    const said = chosenInWords(read('municipality=GM0383&municipality=GM0453&hasPlaces=true'), fields);
    expect(said.map(({ label }) => label)).toEqual(['Castricum', 'Velsen', 'Met plek']);
    expect(said[0]?.without).toEqual({ municipality: ['GM0453'], hasPlaces: ['true'] });
  });

  test('put what somebody typed between quotes', () => {
    expect(chosenInWords(read('text=dyslexie'), fields).map(({ label }) => label)).toEqual(['“dyslexie”']);
  });

  test('take the distance away together with the postcode', () => {
    const [postcode] = chosenInWords(read('postcode=1901&withinKm=5'), fields);
    expect(postcode?.without).toEqual({});
  });
});

test('what the API does not know is left out, and nothing else', () => {
  const chosen = { municipality: ['GM0383', 'GM0453'], kind: ['PRIMARY'] };

  expect(without(chosen, 'municipality[1]')).toEqual({ municipality: ['GM0383'], kind: ['PRIMARY'] });
  expect(without(chosen, 'kind')).toEqual({ municipality: ['GM0383', 'GM0453'] });
  expect(without(chosen, 'near')).toBeUndefined();
  expect(without(chosen, undefined)).toBeUndefined();
});
