import { expect, test } from 'vitest';
import { Away } from '../src/account/ask.ts';
import { Press } from '../src/manage/press.svelte.ts';

class Pressed extends Press {
  readonly keys: string[] = [];

  press(about: unknown, answer: () => Promise<string>) {
    return this.once(about, (key) => {
      this.keys.push(key);
      return answer();
    });
  }
}

const away = () => Promise.reject(new Away());
const done = () => Promise.resolve('done');

test('a press without an answer is sent again as the same, and after an answer as another', async () => {
  const pressed = new Pressed();
  expect([await pressed.press('a', away), pressed.busy]).toEqual([null, false]);
  expect(pressed.trouble).toMatch(/^Er kwam geen antwoord/);
  expect([await pressed.press('a', done), pressed.trouble]).toEqual(['done', '']);
  await pressed.press('a', done);
  const [first, second, third] = pressed.keys;
  expect([second === first, third === first]).toEqual([true, false]);
});

test('a press about something else is another one', async () => {
  const pressed = new Pressed();
  await pressed.press('a', away);
  await pressed.press('b', away);
  expect(new Set(pressed.keys).size).toBe(2);
});

test('a second press while one is on its way is not sent', async () => {
  const pressed = new Pressed();
  let answer: (result: string) => void = () => undefined;
  const first = pressed.press('a', () => new Promise((done) => (answer = done)));
  expect([await pressed.press('a', done), pressed.busy]).toEqual([null, true]);
  answer('done');
  expect([await first, pressed.keys.length, pressed.busy]).toEqual(['done', 1, false]);
});
