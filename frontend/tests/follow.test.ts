import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { newestChange } from '../follow/changes.ts';
import { buildAtStart, buildNow, moved } from '../follow/decide.ts';

const place = { before: '6', cursor: '7', at: 'Monday' };
const built = { sources: 'a', place };

describe('At the start the follower', () => {
  test('builds nothing when sources and data are those of the newest site', () => {
    expect(buildAtStart(built, true, { sources: 'a', place: { ...place } })).toBe(false);
  });

  test.each([
    ['the sources changed', built, true, { sources: 'b', place }],
    ['the data changed', built, true, { sources: 'a', place: { before: '7', cursor: '8', at: 'Monday' } }],
    ['the data are as many, and others', built, true, { sources: 'a', place: { ...place, at: 'Tuesday' } }],
    ['there is no site', built, false, built],
    ['nobody wrote down what it was built from', null, true, built],
  ])('builds when %s', (_, before, exists, now) => {
    expect(buildAtStart(before, exists, now)).toBe(true);
  });
});

describe('Later the follower', () => {
  test('waits for quiet', () => {
    const once = { first: 1000, last: 1000 };
    expect(buildNow(once, 20_000, 30_000)).toBe(false);
    expect(buildNow(once, 31_000, 30_000)).toBe(true);
  });

  test('waits ten times as long at most while somebody keeps something every twenty seconds', () => {
    expect(buildNow({ first: 1000, last: 290_000 }, 300_000, 30_000)).toBe(false);
    expect(buildNow({ first: 1000, last: 300_000 }, 301_000, 30_000)).toBe(true);
  });

  test('does nothing without a change', () => {
    expect(buildNow(null, 99_000, 30_000)).toBe(false);
  });

  test('keeps the site while a database that was begun anew is still empty', () => {
    expect(moved(place, null)).toBe(false);
  });
});

describe('The list of changes', () => {
  let days: string[] = [];
  const size = 3;
  const api = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => (body += part));
    request.on('end', () => {
      const { after } = (JSON.parse(body) as { variables: { after: string | null } }).variables;
      const from = Number(after ?? 0);
      const edges = days.map((at, place) => ({ cursor: `${place + 1}`, node: { at } })).slice(from, from + size);
      const changes = { edges, pageInfo: { hasNextPage: from + size < days.length } };
      const refused = { errors: [{ message: 'not ours', extensions: { code: 'BAD_USER_INPUT' } }] };
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(Number.isNaN(from) ? refused : { data: { changes } }));
    });
  }).listen(0, '127.0.0.1');
  const address = () => new URL(`http://127.0.0.1:${(api.address() as AddressInfo).port}/graphql`);
  const week = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'];

  beforeEach(() => (days = week));
  afterAll(() => void api.close());

  test('is read to its end, and on from there', async () => {
    const newest = await newestChange(address(), null);
    expect(newest).toEqual({ before: '4', cursor: '5', at: 'Fri' });
    expect(await newestChange(address(), newest)).toEqual(newest);
    days = [...week, 'Sat'];
    expect(await newestChange(address(), newest)).toEqual({ before: '5', cursor: '6', at: 'Sat' });
  });

  test.each([
    ['shorter', ['Sun', 'Sun']],
    ['as long', ['Sun', 'Sun', 'Sun', 'Sun', 'Sun']],
    ['longer', ['Sun', 'Sun', 'Sun', 'Sun', 'Sun', 'Sun', 'Sun']],
    ['cut off', ['Mon', 'Tue', 'Wed', 'Thu']],
  ])('is read anew when it is another one, %s', async (_, other) => {
    const before = await newestChange(address(), null);
    days = other;
    const newest = await newestChange(address(), before);
    expect(newest).toEqual({ before: `${other.length - 1}`, cursor: `${other.length}`, at: other.at(-1) });
    expect(moved(before, newest)).toBe(true);
  });

  test('is read anew when the API does not know the cursor any more', async () => {
    const newest = await newestChange(address(), { before: 'of old', cursor: 'of old too', at: 'Fri' });
    expect(newest?.cursor).toBe('5');
  });

  test('ends at nothing while it is empty', async () => {
    days = [];
    expect(await newestChange(address(), place)).toBeNull();
  });
});
