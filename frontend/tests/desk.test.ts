import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { calmly } from '../src/manage/desk/calmly.ts';
import { differs, said, since } from '../src/manage/desk/label.ts';
import { compare, newsIn } from '../src/manage/desk/news.ts';
import type { Question } from '../src/manage/desk/questions.ts';
import { filterOf, groups, owners, sayingOf, sorts, soughtOf } from '../src/manage/desk/wanted.ts';
import { routeOf } from '../src/manage/route.ts';

test('the address of every choice says that choice again', () => {
  for (const group of groups)
    for (const owner of [...owners, { colleague: 'een-collega' }])
      for (const sort of sorts)
        for (const about of [{}, { theme: 'hoogbegaafd' }]) {
          const sought = { group, owner, sort, ...about };
          expect(soughtOf(new URLSearchParams(sayingOf(sought)))).toEqual(sought);
        }
  expect(sayingOf({ group: 'DESK', owner: 'ANYBODY', sort: 'DUE_DATE' })).toEqual({});
  expect(sayingOf({ group: 'DESK', owner: { colleague: 'een-collega' }, sort: 'AGE' })).toEqual({
    owner: 'een-collega',
    sort: 'AGE',
  });
});

test('the pages of the desk have addresses, in every language', () => {
  const route = (address: string) => routeOf(new URL(address, 'http://site'));
  expect(route('/en/loket/?status=ANSWERED&mine=true')).toMatchObject({
    view: 'inbox',
    sought: { group: 'DONE', owner: 'ME', sort: 'DUE_DATE' },
  });
  expect(route('/loket/?status=onzin&sort=onzin')?.sought).toEqual({
    group: 'DESK',
    owner: 'ANYBODY',
    sort: 'DUE_DATE',
  });
  expect(route('/loket/vraag/?nummer=7K2M-94QX')).toMatchObject({ view: 'question', question: '7K2M-94QX' });
});

test('what waits for the desk is everything in which the asker waits', () => {
  expect(filterOf({ group: 'DESK', owner: 'NOBODY' })).toEqual({
    status: ['NEW', 'READ', 'IN_PROGRESS', 'ESCALATED'],
    overdue: false,
    mine: false,
    unowned: true,
    owner: null,
    theme: null,
  });
  expect(filterOf({ group: 'ALL', owner: 'ME' })).toMatchObject({ status: null, overdue: false, mine: true });
  expect(filterOf({ group: 'ALL', owner: { colleague: 'een-collega' } })).toMatchObject({
    mine: false,
    unowned: false,
    owner: 'een-collega',
  });
  expect(filterOf({ group: 'LATE', owner: 'ANYBODY', theme: 'zorgplicht' })).toMatchObject({
    status: null,
    overdue: true,
    theme: ['zorgplicht'],
  });
});

test('a label says what was chosen alone, and what was chosen meanwhile stays', () => {
  expect(said({ theme: 'rekenen' })).toEqual({ theme: 'rekenen' });
  expect(said({ municipality: '' })).toEqual({ municipality: null });
  expect(since({ theme: 'rekenen' }, { theme: 'rekenen', municipality: 'GM0375' })).toEqual({ municipality: 'GM0375' });
  expect(since({ theme: 'rekenen' }, { theme: 'lezen' })).toEqual({ theme: 'lezen' });
});

test('a choice is unsaved while it says something else than the question', () => {
  const question = { theme: { id: 'rekenen', name: 'Rekenen' }, municipality: null };
  expect(['lezen', '', 'rekenen'].map((theme) => differs({ theme }, question))).toEqual([true, true, false]);
  expect([differs({}, question), differs({ municipality: 'GM0375' }, question)]).toEqual([false, true]);
});

describe('A list that is read anew', () => {
  test('says how many came in', () => {
    expect(compare(['a', 'b'], ['n', 'a', 'b'], true)).toEqual({ arrived: 1, isOther: true });
    expect(compare(['a', 'b'], ['a', 'b'], true)).toEqual({ arrived: 0, isOther: false });
    expect(compare([], ['n'], true)).toEqual({ arrived: 1, isOther: true });
  });

  test('does not call new what moved up because another went', () => {
    expect(compare(['a', 'b'], ['b', 'c'], false)).toEqual({ arrived: 0, isOther: true });
    expect(compare(['a', 'b'], ['n', 'a'], false)).toEqual({ arrived: 1, isOther: true });
  });

  test('says that its order is another', () => {
    expect(compare(['a', 'b'], ['b', 'a'], true)).toEqual({ arrived: 0, isOther: true });
  });
});

describe('Whoever writes an answer has to know', () => {
  const said = (id: string, from: 'ASKER' | 'DESK', text: string) => ({ id, from, text, links: [], sentAt: '' });
  const leaving = (mine: boolean) => ({ text: 'Van Bert.', by: 'Bert', mine, leavesAt: '2026-11-27T10:00:10Z' });
  const base = {
    messages: [said('1', 'ASKER', 'Hoe?')],
    outgoing: null,
    owner: null,
    mine: false,
  } as unknown as Question;
  const now = (change: Partial<Question>) => newsIn(base, { ...base, ...change });

  test('what the asker wrote meanwhile, and what a colleague is sending', () => {
    const more = said('2', 'ASKER', 'En nu?');
    expect(now({ messages: [...base.messages, more] })?.messages).toEqual([more]);
    expect(now({ outgoing: leaving(false), owner: 'Bert' })).toEqual({
      messages: [],
      outgoing: leaving(false),
      owner: 'Bert',
      closed: false,
    });
    expect(now({ status: 'CLOSED' })?.closed).toBe(true);
  });

  test('nothing else: a note, a colleague who takes it, or an answer of their own', () => {
    expect(now({ owner: 'Bert' })).toBeNull();
    expect(now({ version: 7, status: 'ESCALATED' })).toBeNull();
    expect(now({ outgoing: leaving(true) })).toBeNull();
  });

  test('nothing twice: an answer that they saw leaving has left', () => {
    const before = { ...base, outgoing: leaving(false) };
    const sent = { ...base, messages: [...base.messages, said('2', 'DESK', 'Van Bert.')] };
    expect(newsIn(before, sent)).toBeNull();
    expect(newsIn(before, before)).toBeNull();
  });
});

describe('What is read anew calmly', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('is read at once, and then once a second at most', async () => {
    const read = vi.fn(() => Promise.resolve());
    const { soon } = calmly(read);
    for (let events = 0; events < 25; events++) {
      soon();
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(read).toHaveBeenCalledTimes(3);
    await vi.advanceTimersByTimeAsync(5000);
    expect(read).toHaveBeenCalledTimes(4);
  });

  test('is never read twice at once: what happens meanwhile is read afterwards', async () => {
    let answer = () => {};
    const read = vi.fn(() => new Promise<void>((done) => (answer = done)));
    const { soon } = calmly(read);
    soon();
    await vi.advanceTimersByTimeAsync(10);
    soon();
    await vi.advanceTimersByTimeAsync(5000);
    expect(read).toHaveBeenCalledTimes(1);
    answer();
    await vi.advanceTimersByTimeAsync(1000);
    expect(read).toHaveBeenCalledTimes(2);
  });

  test('is not read any more by whoever left', async () => {
    const read = vi.fn(() => Promise.resolve());
    const { soon, end } = calmly(read);
    soon();
    end();
    await vi.advanceTimersByTimeAsync(5000);
    expect(read).not.toHaveBeenCalled();
  });
});
