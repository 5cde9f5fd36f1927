import { expect, test } from 'vitest';
import { Away, Busy, notNow, patiently } from '../src/account/patiently.ts';

const failing = (...failures: Error[]) => {
  let asked = 0;
  const ask = async () => {
    const failure = failures[asked++];
    if (failure) throw failure;
    return asked;
  };
  return { ask, times: () => asked };
};

test('A busy API is asked again, and no more than was settled', async () => {
  expect(await patiently(failing(new Busy(), new Busy()).ask, [0, 0])).toBe(3);
  const never = failing(new Busy(), new Busy(), new Busy());
  await expect(patiently(never.ask, [0, 0])).rejects.toBeInstanceOf(Busy);
  expect(never.times()).toBe(3);
});

test('Without a connection nobody waits', async () => {
  const offline = failing(new Away());
  await expect(patiently(offline.ask, [0, 0])).rejects.toBeInstanceOf(Away);
  expect(offline.times()).toBe(1);
});

test('Who asked too much does not ask again at once', () => {
  expect(notNow(['RATE_LIMITED'], false)).toBeInstanceOf(Away);
  expect(notNow(['RATE_LIMITED'], false)).not.toBeInstanceOf(Busy);
  expect(notNow(['TIMEOUT'], false)).toBeInstanceOf(Busy);
  expect(notNow([], true)).toBeInstanceOf(Busy);
  expect(notNow(['BAD_USER_INPUT'], false)).toBeNull();
});
