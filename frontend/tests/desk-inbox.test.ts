import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Inbox } from '../src/manage/desk/inbox.svelte.ts';
import type { Listed, Question } from '../src/manage/desk/questions.ts';
import { filterOf } from '../src/manage/desk/wanted.ts';
import { Work } from '../src/manage/desk/work.svelte.ts';
import { signedIn } from './signed-in.ts';

const row = (number: string, ...writing: string[]) => ({ number, writing, messages: [] }) as unknown as Listed;
const pass = (time: number) => vi.advanceTimersByTimeAsync(time);

/** What the desk has, how often it was read, and what happens while it is. */
let rows: Listed[];
let reads: number;
let underway: () => void;

beforeEach(async () => {
  vi.useFakeTimers();
  reads = 0;
  underway = () => undefined;
  await signedIn(() => {
    reads++;
    underway();
    const pageInfo = { hasNextPage: false, endCursor: null };
    return { questionInbox: { nodes: rows, totalCount: rows.length, pageInfo } };
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function listOf(...all: Listed[]): Promise<Inbox> {
  rows = all;
  const inbox = new Inbox(filterOf({ group: 'DESK', owner: 'ANYBODY' }), 'DUE_DATE');
  await inbox.find();
  return inbox;
}
const writing = ({ shown }: Inbox) => shown.map((one) => one.writing.join());

test('who writes stands in the list while they are heard of, and nothing is read for that', async () => {
  const inbox = await listOf(row('a'), row('b'));
  inbox.write('b', ['Bert']);
  expect(writing(inbox)).toEqual(['', 'Bert']);
  await pass(15_000);
  inbox.write('b', ['Bert', 'Cees']);
  await pass(15_000);
  expect(writing(inbox)).toEqual(['', 'Bert,Cees']);
  await pass(5000);
  expect(writing(inbox)).toEqual(['', '']);
  expect(reads).toBe(1);
});

test('who wrote when the list was read goes too, unless they are heard of', async () => {
  const inbox = await listOf(row('a', 'Bert'), row('b', 'Cees'));
  await pass(15_000);
  inbox.write('b', ['Cees']);
  await pass(5000);
  expect(writing(inbox)).toEqual(['', 'Cees']);
});

test('what is read while somebody is heard of is not thrown away', async () => {
  const inbox = await listOf(row('a'));
  rows = [row('b'), row('a')];
  underway = () => inbox.write('a', ['Bert']);
  await inbox.look(() => false);
  expect(inbox.shown.map(({ number }) => number)).toEqual(['b', 'a']);
});

test('who writes also stands in the list that waits to be shown', async () => {
  const inbox = await listOf(row('a'));
  rows = [row('b'), row('a')];
  await inbox.look(() => true);
  inbox.write('a', ['Bert']);
  inbox.renew();
  expect(writing(inbox)).toEqual(['', 'Bert']);
});

test('a list that is gone hears nothing more', async () => {
  const inbox = await listOf(row('a', 'Bert'));
  inbox.end();
  expect(vi.getTimerCount()).toBe(0);
});

test('who writes to an open question is named while they are heard of', async () => {
  const question = { number: 'a', version: 1, messages: [], writing: [], outgoing: null, draft: null };
  const work = new Work(question as unknown as Question);
  work.write(['Bert']);
  expect(work.question.writing).toEqual(['Bert']);
  await pass(20_000);
  expect([work.question.writing, reads]).toEqual([[], 0]);
});
