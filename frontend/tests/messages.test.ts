import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const words = (locale: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, `../messages/${locale}.json`), 'utf8')) as Record<string, unknown>;

const shape = (message: unknown) =>
  typeof message === 'string'
    ? [...message.matchAll(/\{\w+\}/g)].map(([name]) => name).sort()
    : (message as { match: Record<string, string> }[]).map(({ match }) => Object.keys(match));

test('English says everything that Dutch says', () => {
  const [nl, en] = [words('nl'), words('en')];
  expect(Object.keys(en)).toEqual(Object.keys(nl));
  delete nl.$schema;
  for (const [key, message] of Object.entries(nl)) expect([key, shape(en[key])]).toEqual([key, shape(message)]);
});
