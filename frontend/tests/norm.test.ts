import { expect, test } from 'vitest';
import {
  begun,
  changedIn,
  differences,
  freeCode,
  freshItem,
  inputOf,
  nextStart,
  placeOf,
  typedNorm,
  unreadable,
} from '../src/manage/norm/norm.ts';
import type { Norm } from '../src/manage/norm/questions.ts';

const published: Norm = {
  id: 'PO2711.2',
  version: 2,
  validFrom: '2026-08-01',
  threshold: 0.8,
  titleNl: 'Basishulp',
  titleEn: 'Basic support',
  items: [
    {
      code: '1.1',
      domain: 'PREVENTION',
      textNl: 'De school kijkt op tijd.',
      textEn: 'The school looks in time.',
      supportNeeds: [{ id: 'dyslexie' }],
    },
    {
      code: '2.1',
      domain: 'SAFETY',
      textNl: 'De school is veilig.',
      textEn: 'De school is veilig.',
      supportNeeds: [],
    },
  ],
};

test('The next version begins as a copy of the newest, from the next school year', () => {
  const copy = begun(published, new Date('2026-11-26'));
  expect(copy).toMatchObject({ titleNl: 'Basishulp', validFrom: '2027-08-01', threshold: '80' });
  expect(inputOf(copy).items).toEqual([
    {
      code: '1.1',
      domain: 'PREVENTION',
      text: { nl: 'De school kijkt op tijd.', en: 'The school looks in time.' },
      supportNeeds: ['dyslexie'],
    },
    // What nobody translated is not kept as a translation.
    { code: '2.1', domain: 'SAFETY', text: { nl: 'De school is veilig.', en: null }, supportNeeds: [] },
  ]);
  expect(begun(null, new Date('2026-11-26')).items).toEqual([]);
});

test('A norm comes into force later than the one before it and than today', () => {
  expect(nextStart('2026-08-01', new Date('2026-03-01'))).toBe('2027-08-01');
  expect(nextStart('2024-08-01', new Date('2026-03-01'))).toBe('2026-08-01');
  expect(nextStart('', new Date('2026-08-01'))).toBe('2027-08-01');
});

test('A share is typed in per cent, with a comma or a point', () => {
  const norm = typedNorm(published);
  expect(['80', '82,5', '82.5 %'].map((threshold) => inputOf({ ...norm, threshold }).threshold)).toEqual([
    0.8, 0.825, 0.825,
  ]);
  expect(unreadable({ ...norm, threshold: 'veel', validFrom: '' })).toEqual(['validFrom', 'threshold']);
  expect(unreadable(norm)).toEqual([]);
});

test('A new item has a code that is free, and the subject of the last one', () => {
  const { items } = typedNorm(published);
  expect(freeCode(items)).toBe('2.2');
  expect(freeCode([])).toBe('1.1');
  expect(freshItem(items)).toMatchObject({ key: 'n2', code: '2.2', domain: 'SAFETY', nl: '' });
});

test('A problem of the API stands at its field, wherever the item was moved to', () => {
  const items = typedNorm(published).items.toReversed();
  const at = (field: string) => placeOf({ field }, items);
  expect(at('input.items[0].code')).toBe('n1-code');
  expect(at('input.items[1].text.nl')).toBe('n0-nl');
  expect(at('input.items[1].supportNeeds')).toBe('n0-needs');
  expect([at('input.title.nl'), at('input.threshold'), at('validFrom'), at('items')]).toEqual([
    'titleNl',
    'threshold',
    'validFrom',
    'items',
  ]);
  expect([at('input.items[9].code'), at('input.partnership')]).toEqual([null, null]);
});

test('Two texts of the same version are compared item by item', () => {
  const mine = typedNorm(published);
  const theirs = typedNorm(published);
  theirs.items[0] = { ...freshItem([]), ...mine.items[0], key: 'n7', nl: 'De school kijkt vroeg.' };
  theirs.items.pop();
  expect(differences(mine, theirs).map(({ code, theirs: there }) => [code, there?.nl])).toEqual([
    ['1.1', 'De school kijkt vroeg.'],
    ['2.1', undefined],
  ]);
  expect(differences(mine, typedNorm(published))).toEqual([]);
});

test('A change says what of an item is different: its sentence, its subject or its needs', () => {
  const now = { ...published, items: published.items.map((item) => ({ ...item, supportNeeds: [] })) };
  const before = { domain: 'PREVENTION' as const, textNl: 'De school kijkt op tijd.' };
  const change = (after: typeof before | null) =>
    changedIn({ kind: 'CHANGED', code: '1.1', before, after }, published, now);
  expect(change(before)).toEqual(['needs']);
  expect(change({ ...before, textNl: 'De school kijkt vroeg.' })).toEqual(['text', 'needs']);
  expect(change(null)).toEqual(['text']);
});
