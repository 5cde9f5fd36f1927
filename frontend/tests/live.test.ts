import { afterEach, describe, expect, test, vi } from 'vitest';
import { askLive, Refused } from '../src/api/live.ts';

const question = { id: 'abc', text: '{ here }' };
const answers = (...given: [number, unknown][]) =>
  vi.spyOn(globalThis, 'fetch').mockImplementation(() => {
    const [status, body] = given.shift() ?? [500, {}];
    return Promise.resolve(new Response(JSON.stringify(body), { status }));
  });
const fault = (code: string) => ({ errors: [{ message: 'why', extensions: { code } }] });

afterEach(() => vi.restoreAllMocks());

describe('A question from the browser', () => {
  test('that the API cannot take is refused, and not sent again', async () => {
    const sent = answers([400, fault('BAD_USER_INPUT')]);
    await expect(askLive(question, {})).rejects.toBeInstanceOf(Refused);
    expect(sent).toHaveBeenCalledTimes(1);
  });

  test('that an older API does not know by its id is sent whole', async () => {
    const sent = answers([404, fault('DOCUMENT_NOT_FOUND')], [200, { data: { here: 1 } }]);
    expect(await askLive(question, {})).toEqual({ here: 1 });
    expect(sent).toHaveBeenCalledTimes(2);
  });

  test('with texts in it asks for them in the language of the page', async () => {
    const sent = answers([200, { data: {} }], [200, { data: {} }]);
    await askLive({ id: 'abc', text: 'query Q($language: Language!) { here(language: $language) }' }, { first: 1 });
    await askLive(question, {});
    const asked = sent.mock.calls.map(([address]) =>
      new URL(String(address), 'http://site').searchParams.get('variables'),
    );
    expect(asked).toEqual(['{"first":1,"language":"NL"}', '{}']);
  });

  test.each([429, 500, 503])('finds the API away at status %i', async (status) => {
    answers([status, fault('UNAVAILABLE')]);
    await expect(askLive(question, {})).rejects.not.toBeInstanceOf(Refused);
  });

  test('does not wait for ever', async () => {
    const sent = answers([200, { data: {} }]);
    await askLive(question, {});
    expect(sent.mock.calls[0]?.[1]?.signal).toBeInstanceOf(AbortSignal);
  });
});
