import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const read = (file: string) => readFileSync(join(import.meta.dirname, file), 'utf8');

describe.each([
  { language: 'nl', exception: /behalve wat u zelf schrijft/ },
  { language: 'en', exception: /except what you write yourself/ },
])('What is promised of what people write, in $language:', ({ language, exception }) => {
  const said = JSON.parse(read(`../messages/${language}.json`)) as Record<string, string>;

  test('nothing is kept about them but that', () => expect(said.privacy_lead).toMatch(exception));
});
