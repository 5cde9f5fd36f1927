import { expect, test, vi } from 'vitest';
import { Away, Limited, Refused, retrying } from '../src/asking/send.ts';

type Sent = { text: string; idempotencyKey: string };

/** Answers with a code for each thing that it was ever sent; the first answers get lost in these ways. */
function arriving(...lost: Error[]) {
  const kept = new Map<string, string>();
  const undo = vi.fn((code: string) => Promise.resolve(code));
  const send = retrying<{ text: string }, string>(({ text, idempotencyKey }: Sent) => {
    const trouble = lost.shift();
    if (!trouble || trouble instanceof Away) kept.set(idempotencyKey, kept.get(idempotencyKey) ?? `code of ${text}`);
    return trouble ? Promise.reject(trouble) : Promise.resolve(kept.get(idempotencyKey) ?? '');
  }, undo);
  return { kept, undo, send };
}

test('the same words after no answer are the same request', async () => {
  const { kept, undo, send } = arriving(new Away());
  await expect(send({ text: 'a' })).rejects.toThrow(Away);
  expect(await send({ text: 'a' })).toBe('code of a');
  expect(kept.size).toBe(1);
  expect(undo).not.toHaveBeenCalled();
});

test('other words after no answer undo what the first ones did', async () => {
  const { undo, send } = arriving(new Away());
  await expect(send({ text: 'a' })).rejects.toThrow(Away);
  expect(await send({ text: 'b' })).toBe('code of b');
  expect(undo.mock.calls).toEqual([['code of a']]);
});

test('until it is known what became of the first words nothing else is sent', async () => {
  const { kept, undo, send } = arriving(new Away(), new Away());
  await expect(send({ text: 'a' })).rejects.toThrow(Away);
  await expect(send({ text: 'b' })).rejects.toThrow(Away);
  expect([...kept.values()]).toEqual(['code of a']);
  expect(await send({ text: 'b' })).toBe('code of b');
  expect(undo).toHaveBeenCalledTimes(1);
});

test('a try that was refused says nothing of the one before', async () => {
  const same = arriving(new Away(), new Limited());
  await expect(same.send({ text: 'a' })).rejects.toThrow(Away);
  await expect(same.send({ text: 'a' })).rejects.toThrow(Limited);
  expect(await same.send({ text: 'a' })).toBe('code of a');
  expect(same.kept.size).toBe(1);
  const other = arriving(new Away(), new Limited());
  await expect(other.send({ text: 'a' })).rejects.toThrow(Away);
  await expect(other.send({ text: 'b' })).rejects.toThrow(Limited);
  expect(await other.send({ text: 'b' })).toBe('code of b');
  expect(other.undo.mock.calls).toEqual([['code of a']]);
});

test('words that are taken back while nothing is heard are a new request when they come again', async () => {
  const { kept, undo, send } = arriving(new Away());
  await expect(send({ text: 'a' })).rejects.toThrow(Away);
  undo.mockRejectedValueOnce(new Away());
  await expect(send({ text: 'b' })).rejects.toThrow(Away);
  expect(await send({ text: 'a' })).toBe('code of a');
  expect(undo).toHaveBeenCalledTimes(2);
  expect(kept.size).toBe(2);
});

test('what is too large is not asked about again', async () => {
  const { undo, send } = arriving(new Refused());
  await expect(send({ text: 'a' })).rejects.toThrow(Refused);
  expect(await send({ text: 'b' })).toBe('code of b');
  expect(undo).not.toHaveBeenCalled();
});

test('of what was refused there is nothing to undo', async () => {
  const { undo, send } = arriving(new Limited());
  await expect(send({ text: 'a' })).rejects.toThrow(Limited);
  expect(await send({ text: 'b' })).toBe('code of b');
  expect(undo).not.toHaveBeenCalled();
});
