import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { listen, type Listening } from '../src/api/stream.ts';

const page = Object.assign(new EventTarget(), { hidden: false });
const next = (number: string) => `event:next\ndata:{"data":"${number}"}\n\n`;
const query = 'subscription { inboxUpdated { number } }';
let ended: (() => void)[] = [];
type Answer = (request: RequestInit) => Response;

/** Answers each request in turn; the last one over and over. */
function api(...answers: Answer[]) {
  const asked = vi.fn((_: string, request: RequestInit) =>
    Promise.resolve((answers.length > 1 ? answers.shift() : answers[0])?.(request) ?? Response.error()),
  );
  vi.stubGlobal('fetch', asked);
  return asked;
}

/** Tells something, and then breaks off or stays open in silence. */
const told =
  (text: string, isOpen = false): Answer =>
  ({ signal }) =>
    new Response(
      new ReadableStream<Uint8Array>({
        start(events) {
          events.enqueue(new TextEncoder().encode(text));
          if (!isOpen) return events.close();
          signal?.addEventListener('abort', () => events.error(signal.reason));
        },
      }),
    );
const status =
  (code: number): Answer =>
  () =>
    new Response(null, { status: code });
const pass = (time: number) => vi.advanceTimersByTimeAsync(time);

function begin(to: Partial<Listening<string>> = {}) {
  const heard: string[] = [];
  const end = listen<string>({ query, told: (event) => heard.push(event), ...to });
  ended.push(end);
  return { heard, end };
}

beforeEach(() => {
  vi.useFakeTimers();
  page.hidden = false;
  vi.stubGlobal('document', page);
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
});

afterEach(async () => {
  ended.forEach((end) => end());
  ended = [];
  await pass(0);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('what the API tells is heard, with the token of whoever asks and nothing in the address', async () => {
  const asked = api(told(':\n\n' + next('1') + next('2'), true));
  const { heard } = begin({ bearer: () => Promise.resolve('abc') });
  await pass(0);
  expect(heard).toEqual(['1', '2']);
  expect(asked.mock.calls[0]).toMatchObject([
    '/graphql',
    { method: 'POST', headers: { authorization: 'Bearer abc', accept: 'text/event-stream' } },
  ]);
  expect(JSON.parse(String(asked.mock.calls[0]?.[1].body))).toEqual({ query });
});

test('a connection that breaks is made anew after one second, then two, then four, and after an event one again', async () => {
  const silent = told(':\n\n');
  const asked = api(silent, silent, silent, told(next('back')), silent);
  const { heard } = begin();
  await pass(0);
  for (const [seconds, times] of [
    [1, 2],
    [2, 3],
    [4, 4],
    [1, 5],
  ] as const) {
    await pass(seconds * 1000 - 1);
    expect(asked).toHaveBeenCalledTimes(times - 1);
    await pass(1);
    expect(asked).toHaveBeenCalledTimes(times);
  }
  expect(heard).toEqual(['back']);
});

test('whoever finds no room is told to look, each time that they are refused, until there is room', async () => {
  api(status(503), status(503), told(next('in'), true));
  const silent = vi.fn();
  const { heard } = begin({ silent });
  await pass(0);
  expect(silent).toHaveBeenCalledTimes(1);
  await pass(1000);
  expect(silent).toHaveBeenCalledTimes(2);
  await pass(2000);
  expect(heard).toEqual(['in']);
  expect(silent).toHaveBeenCalledTimes(2);
});

test('it waits half a minute at most, and not at all when the network is back', async () => {
  const asked = api(() => Response.error());
  begin();
  await pass(120_000);
  asked.mockClear();
  await pass(30_000);
  expect(asked).toHaveBeenCalledTimes(1);
  page.dispatchEvent(new Event('online'));
  await pass(0);
  expect(asked).toHaveBeenCalledTimes(2);
});

test('a connection that says nothing any more is made anew', async () => {
  const asked = api(told(next('1'), true));
  begin();
  await pass(20_500);
  expect(asked).toHaveBeenCalledTimes(1);
  await pass(1000);
  expect(asked).toHaveBeenCalledTimes(2);
});

test('a token that was refused is asked for anew; who is signed out, or may not hear it, asks no more', async () => {
  const asked = api(status(401), status(401));
  const bearer = vi.fn((refused: boolean) => Promise.resolve(refused ? null : 'old'));
  begin({ bearer });
  await pass(120_000);
  expect(bearer.mock.calls).toEqual([[false], [true]]);
  expect(asked).toHaveBeenCalledTimes(1);

  const forbidden = api(status(403));
  begin();
  await pass(120_000);
  expect(forbidden).toHaveBeenCalledTimes(1);
});

test('whoever ends it hears nothing more', async () => {
  const asked = api(told(next('1')));
  const { heard, end } = begin();
  await pass(0);
  end();
  await pass(120_000);
  expect(heard).toEqual(['1']);
  expect(asked).toHaveBeenCalledTimes(1);
});

test('a page that nobody sees for a minute listens no more, until somebody does', async () => {
  const asked = api(told(next('1'), true));
  begin();
  await pass(0);
  page.hidden = true;
  page.dispatchEvent(new Event('visibilitychange'));
  await pass(300_000);
  expect(asked).toHaveBeenCalledTimes(1);
  page.hidden = false;
  page.dispatchEvent(new Event('visibilitychange'));
  await pass(0);
  expect(asked).toHaveBeenCalledTimes(2);
});

test('that it is lost is told after five seconds and not before, and once more when something is heard again', async () => {
  const [lost, broken] = [vi.fn(), told(':\n\n')];
  api(told(next('1')), broken, told(next('2')), broken, broken, told(next('3'), true));
  const { heard } = begin({ lost });
  await pass(3000);
  expect([heard, lost.mock.calls]).toEqual([['1', '2'], []]);
  await pass(4999);
  expect(lost).not.toHaveBeenCalled();
  await pass(1);
  expect(lost.mock.calls).toEqual([[true]]);
  await pass(2000);
  expect([heard.at(-1), lost.mock.calls]).toEqual(['3', [[true], [false]]]);
});

test('who finds no room after it was lost is not told that it is back', async () => {
  const lost = vi.fn();
  api(told(next('1')), ...Array.from({ length: 4 }, () => told(':\n\n')), status(503));
  begin({ lost });
  await pass(120_000);
  expect(lost.mock.calls).toEqual([[true]]);
});

test('who finds no room, who looks away and who leaves is not told that it is lost', async () => {
  const lost = vi.fn();
  const listening = async (time: number, ...answers: Answer[]) => {
    api(...answers);
    const { end } = begin({ lost });
    await pass(time);
    end();
    await pass(60_000);
  };
  await listening(60_000, status(503));
  await listening(1000, told(':\n\n'));
  page.hidden = true;
  await listening(60_000, told(':\n\n'));
  expect(lost).not.toHaveBeenCalled();
});
