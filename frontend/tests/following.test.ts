import { afterEach, expect, test, vi } from 'vitest';
import { Following } from '../src/asking/following.svelte.ts';
import type { Thread } from '../src/asking/questions.ts';
import type { Listening, listen } from '../src/api/stream.ts';

/** Who wrote, in turn. */
const thread = (...from: ('ASKER' | 'DESK')[]) =>
  ({ number: '1234-5678', messages: from.map((from, id) => ({ id: `${id}`, from, text: `${id}` })) }) as Thread;
const requests = { see: 'query { see }', hear: 'hear', reply: 'mutation { reply }', erase: 'erase' };

afterEach(() => void vi.unstubAllGlobals());

/** The API answers each request in turn. */
function following(...answers: object[]) {
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ data: answers.shift() })));
  return new Following(requests, 'code', thread('ASKER'));
}

test('What the desk wrote is news, one’s own message is none', async () => {
  const question = following(
    { thread: thread('ASKER', 'ASKER') },
    { thread: thread('ASKER', 'ASKER', 'DESK', 'ASKER', 'DESK') },
  );
  expect(await question.refresh()).toBe(0);
  expect(question.thread.messages).toHaveLength(2);
  expect(await question.refresh()).toBe(2);
});

test('What comes late takes nothing away that is newer', async () => {
  const question = following(
    { result: { __typename: 'QuestionReplied', thread: thread('ASKER', 'DESK', 'ASKER') } },
    { thread: thread('ASKER', 'DESK') },
  );
  await question.reply('Dank u wel.');
  expect(await question.refresh()).toBe(0);
  expect(question.thread.messages).toHaveLength(3);
});

test('What is heard is shown, only what the desk wrote is told, and it ends when the page is left', () => {
  const question = following();
  const told: number[] = [];
  let open: Listening<{ thread: Thread }> | undefined;
  const listening = ((to: typeof open) => {
    open = to;
    return () => (open = undefined);
  }) as typeof listen;
  const end = question.hear(listening, (fresh) => told.push(fresh));
  expect(question.hearing).toBe('WELL');
  open?.lost?.(true);
  expect(question.hearing).toBe('CUT_OFF');
  open?.lost?.(false);
  expect(question.hearing).toBe('AGAIN');
  open?.told({ thread: thread('ASKER', 'ASKER') });
  open?.told({ thread: thread('ASKER', 'ASKER', 'DESK') });
  expect([told, question.thread.messages.length]).toEqual([[1], 3]);
  end();
  expect(open).toBeUndefined();
});
