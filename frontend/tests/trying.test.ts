import { expect, test } from 'vitest';
import { Trying } from '../src/asking/trying.svelte.ts';

const away = () => 'Er kwam geen antwoord.';
const held = () => {
  let letGo: () => void = () => undefined;
  const free = new Promise<void>((resolve) => (letGo = resolve));
  return { free, letGo };
};

test('What is on its way is not sent once more', async () => {
  const trying = new Trying();
  const { free, letGo } = held();
  let sent = 0;
  const send = () => (sent++, free);
  const first = trying.run(send, away);
  await trying.run(send, away);
  expect([sent, trying.busy]).toEqual([1, true]);
  letGo();
  await first;
  await trying.run(send, away);
  expect([sent, trying.busy]).toEqual([2, false]);
});

test('What got no answer can be sent again, and then nothing is wrong any more', async () => {
  const trying = new Trying();
  await trying.run(() => Promise.reject(new Error()), away);
  expect([trying.lost, trying.trouble, trying.busy]).toEqual([true, away(), false]);
  await trying.run(() => Promise.resolve(), away);
  expect([trying.lost, trying.trouble]).toEqual([false, '']);
});

test('What was refused is told, and is not lost', async () => {
  const trying = new Trying();
  await trying.run(() => Promise.reject(new Error()), away);
  await trying.run(() => Promise.resolve(trying.refuse('Te lang.')), away);
  expect([trying.lost, trying.trouble]).toEqual([false, 'Te lang.']);
});
