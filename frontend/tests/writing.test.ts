import { beforeEach, expect, test, vi } from 'vitest';
import { articleOf, beginWith, forgetNew } from '../src/manage/desk/articles/writing.ts';

vi.mock('../src/account/ask.ts', async (real) => ({
  ...(await real<object>()),
  askAs: () =>
    Promise.resolve({
      me: { partnerships: ['PO2704', 'VO2705'].map((id) => ({ id, name: `Samenwerkingsverband ${id}` })) },
      supportNeeds: [],
    }),
}));

const offered = async () => (await articleOf(''))?.choices.partnerships.map(({ id }) => id);

beforeEach(() => void forgetNew());

test('who works for two desks may write for either', async () => {
  expect(await offered()).toEqual(['PO2704', 'VO2705']);
});

test('what begins with a question is not for another desk than was asked', async () => {
  expect(await beginWith('Het kernteam.', 'VO2705', '1234-5678')).toBe(true);
  expect(await offered()).toEqual(['VO2705']);
  forgetNew();
  expect(await offered()).toEqual(['PO2704', 'VO2705']);
});

test('also what was being written already, and gets words of a question', async () => {
  const keeping = await articleOf('');
  if (keeping) keeping.typed['body-nl'] = 'Zelf geschreven.';
  expect(await beginWith('Het kernteam.', 'PO2704', '1234-5678')).toBe(true);
  expect(await offered()).toEqual(['PO2704']);
});
