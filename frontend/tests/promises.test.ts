import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const read = (file: string) => readFileSync(join(import.meta.dirname, file), 'utf8');
const days = /Keep copies for (\d+) days at most/.exec(read('../../docs/operations.md'))?.[1];

describe.each([
  {
    language: 'nl',
    exception: /behalve wat u zelf schrijft/,
    closed: /steunpunt de vraag af/,
    copies: `hoogstens ${days} dagen`,
    stays: /gepubliceerd\? Dan blijft dat/,
  },
  {
    language: 'en',
    exception: /except what you write yourself/,
    closed: /the desk close[sd] the question/,
    copies: `${days} days at most`,
    stays: /(publish an answer|published already).*\? Then (that|it) stays/,
  },
])('What is promised of what people write, in $language:', ({ language, exception, closed, copies, stays }) => {
  const said = JSON.parse(read(`../messages/${language}.json`)) as Record<string, string>;
  const privacy = read(`../src/texts/privacy.${language}.md`);
  const erased = Object.entries({ page: said.follow_gone_copies, privacy });

  test('nothing is kept about them but that', () => expect(said.privacy_lead).toMatch(exception));

  test.each(Object.entries({ question: said.follow_kept_no_more, privacy }))(
    'the year begins anew when the desk closes it: %s',
    (_, text) => expect(text).toMatch(closed),
  );

  test.each(erased)('of what was erased, copies and what was published stay: %s', (_, text) => {
    expect(text).toContain(copies);
    expect(text).toMatch(stays);
  });
});
