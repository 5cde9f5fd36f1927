import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const words = (locale: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, `../messages/${locale}.json`), 'utf8')) as Record<string, unknown>;

const shape = (message: unknown) =>
  typeof message === 'string'
    ? [...message.matchAll(/\{\w+\}/g)].map(([name]) => name).sort()
    : (message as { match: Record<string, string> }[]).map(({ match }) => Object.keys(match));

const code = readdirSync(join(import.meta.dirname, '../src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(astro|svelte|ts)$/.test(file))
  .map((file) => readFileSync(join(import.meta.dirname, '../src', file), 'utf8'))
  .join('\n');

test('every message is said somewhere', () => {
  const keys = Object.keys(words('nl')).filter((key) => key !== '$schema');
  expect(keys.filter((key) => !new RegExp(`\\bm\\.${key}\\b`).test(code))).toEqual([]);
});

test('English says everything that Dutch says', () => {
  const [nl, en] = [words('nl'), words('en')];
  expect(Object.keys(en)).toEqual(Object.keys(nl));
  delete nl.$schema;
  for (const [key, message] of Object.entries(nl)) expect([key, shape(en[key])]).toEqual([key, shape(message)]);
});

test('no message leads by a colour alone: not everybody sees it', () => {
  for (const locale of ['nl', 'en'])
    expect(JSON.stringify(words(locale))).not.toMatch(/\b(rode?|rood|groene?|oranje|gele|red|green|orange|yellow)\b/);
});
