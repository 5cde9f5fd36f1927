import { expect, test } from 'vitest';
import { tellsFree } from '../src/cards/places.ts';
import { csv } from '../src/lib/csv.ts';
import { ago } from '../src/lib/format.ts';
import type { Word } from '../src/manage/capacity/questions.ts';
import { todayHere } from '../src/lib/today.ts';
import { differing, empty, inputOf, standing, typedOf, wrongNumbers } from '../src/manage/capacity/typed.ts';
import type { Count } from '../src/places/fields.ts';
import type { Counted } from '../src/places/counted.ts';
import { byKind, cells, sum } from '../src/places/list.ts';

const count = (numbers: Partial<Count>): Count => ({
  countedOn: '2021-10-01',
  group: null,
  maximum: 32,
  occupied: 15,
  reserved: null,
  waiting: null,
  free: 17,
  status: 'PLACES',
  estimate: false,
  note: null,
  source: { title: 'Jaarverslag', asOf: '2021-12-31' },
  example: false,
  ...numbers,
});
const offer = (id: string, capacity: Count | null, kind = 'LANGUAGE_CLASS'): Counted => ({
  id,
  name: id,
  kind,
  serviceArea: [{ id: 'GM0375', name: 'Beverwijk' }],
  capacity,
});
const word = (numbers: Partial<Count>, version = 1): Word => ({
  count: count(numbers),
  version,
  recordedAt: '2026-11-26T10:00:00Z',
  recordedBy: 'EDITOR',
});

test('A kind adds up what is known of each of its offers, and nothing else', () => {
  const [both] = byKind([offer('one', count({})), offer('none', null), offer('two', count({ waiting: 3 }))]);
  if (!both) throw new Error('no kind');
  expect([sum(both, 'maximum'), sum(both, 'free'), sum(both, 'waiting')]).toEqual([64, 34, null]);
  expect(sum({ ...both, counted: both.counted.slice(0, 1) }, 'maximum')).toBeNull();
});

test('Counts of two days, of a group or made up have no total', () => {
  const added = (...counts: Partial<Count>[]) => {
    const [kind] = byKind(counts.map((numbers, at) => offer(String(at), count(numbers))));
    return kind && sum(kind, 'maximum');
  };
  expect(added({}, {})).toBe(64);
  expect(added({}, { countedOn: '2022-10-01' })).toBeNull();
  expect(added({}, { group: 'Bovenbouw' })).toBeNull();
  expect(added({}, { example: true })).toBeNull();
});

test('Kinds come in the order in which they are met, with the counted offers alone', () => {
  const kinds = byKind([
    offer('one', count({}), 'TEMPORARY_PLACE'),
    offer('none', null, 'LANGUAGE_CLASS'),
    offer('two', count({}), 'DAY_A_WEEK_SCHOOL'),
    offer('three', count({}), 'TEMPORARY_PLACE'),
  ]);
  expect(kinds.map(({ kind, counted }) => [kind, ...counted.map(({ id }) => id)])).toEqual([
    ['TEMPORARY_PLACE', 'one', 'three'],
    ['DAY_A_WEEK_SCHOOL', 'two'],
  ]);
});

test('A line of the file says all that is known of a count, and nothing of what was never counted', () => {
  expect(cells(offer('klas', count({ group: 'Bovenbouw', waiting: 0, estimate: true, example: true })))).toEqual([
    'Taalklas',
    'klas',
    'Beverwijk',
    'Bovenbouw',
    '2021-10-01',
    32,
    15,
    '',
    17,
    0,
    'Er is plek',
    'schatting',
    '',
    'Jaarverslag',
    'voorbeeld',
  ]);
  expect(cells(offer('klas', null)).slice(3)).toEqual(['', '', '', '', '', '', '', 'niet geteld', '', '', '', '']);
});

test('Free places are told by number only where there is room', () => {
  const told = (['PLACES', 'FEW', 'FULL', 'WAITING_LIST', 'NEEDS_ASSESSMENT', 'UNKNOWN'] as const).filter((status) =>
    tellsFree(count({ status })),
  );
  expect(told).toEqual(['PLACES', 'FEW']);
  expect(tellsFree(count({ free: null }))).toBe(false);
});

test('In the file no cell begins a formula', () => {
  const file = csv([cells({ ...offer('=1+1', count({ note: '@vol; "echt"', group: '-2' })), name: '+31' })]);
  expect(file).toContain(";'+31;");
  expect(file).toContain(";'-2;");
  expect(file).toContain(`;"'@vol; ""echt""";`);
});

test('What is empty is not known, and nought is none', () => {
  const typed = { ...empty('2026-11-26', word({})), occupied: '0', reserved: ' ' };
  expect(inputOf(typed)).toMatchObject({ maximum: 32, occupied: 0, reserved: null, note: null, status: null });
  expect(wrongNumbers({ ...typed, waiting: '3,5', occupied: '-1' })).toEqual(['occupied', 'waiting']);
});

test('A count of a day that was counted puts that one right', () => {
  const words = [word({ occupied: 16 }, 2), word({}), word({ group: 'Bovenbouw' })];
  const typed = typedOf(word({ occupied: 17 }));
  expect(standing(words, typed)?.version).toBe(2);
  expect(standing(words, { ...typed, group: ' bovenBOUW' })?.version).toBe(1);
  expect(standing(words, { ...typed, countedOn: '2026-11-26' })).toBeUndefined();
  expect(differing(typed, typedOf(word({})))).toEqual(['occupied']);
});

test('The day is the one it is in the Netherlands, and a count has an age', () => {
  expect(todayHere(new Date('2026-11-25T23:30:00Z'))).toBe('2026-11-26');
  const now = new Date('2026-11-26T12:00:00Z');
  expect(ago('2026-11-26', now)).toBe('vandaag');
  expect(ago('2026-11-05', now)).toBe('3 weken geleden');
  expect(ago('2021-10-01', now)).toBe('5 jaar geleden');
});
