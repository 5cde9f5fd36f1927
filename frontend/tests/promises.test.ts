import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const read = (file: string) => readFileSync(join(import.meta.dirname, file), 'utf8');
const days = /Keep copies for (\d+) days at most/.exec(read('../../docs/operations.md'))?.[1];

describe.each([
  {
    language: 'nl',
    little: /zo weinig mogelijk over u/,
    nothing: /bewaren niets over u/,
    notes: /noteren: dat ziet u niet, en het wordt met uw vraag gewist/,
    worker: /met uw account, en dat bewaren wij twee jaar\..* uw naam staan in de geschiedenis/,
    closed: /steunpunt de vraag af/,
    copies: `hoogstens ${days} dagen`,
    stays: /gepubliceerd\? Dan blijft dat/,
  },
  {
    language: 'en',
    little: /as little as possible about you/,
    nothing: /keep nothing about you/,
    notes: /note .*: you do not see that, and it is erased with your question/,
    worker: /with your account, and keep that for two years\..* your name stays in its history/,
    closed: /the desk close[sd] the question/,
    copies: `${days} days at most`,
    stays: /(publish an answer|published already).*\? Then (that|it) stays/,
  },
])(
  'What is promised of what people write, in $language:',
  ({ language, little, nothing, notes, worker, closed, copies, stays }) => {
    const said = JSON.parse(read(`../messages/${language}.json`)) as Record<string, string>;
    const privacy = read(`../src/texts/privacy.${language}.md`);
    const erased = Object.entries({ page: said.follow_gone_copies, privacy });

    test.each(Object.entries({ lead: said.privacy_lead, privacy }))('little is kept, not nothing: %s', (_, text) => {
      expect(text).toMatch(little);
      expect(text).not.toMatch(nothing);
    });

    test('what a desk notes of a question goes with it', () => expect(privacy).toMatch(notes));

    test('it is kept who of a desk did what', () => expect(privacy).toMatch(worker));

    test.each(Object.entries({ question: said.follow_kept_no_more, privacy }))(
      'the year begins anew when the desk closes it: %s',
      (_, text) => expect(text).toMatch(closed),
    );

    test.each(erased)('of what was erased, copies and what was published stay: %s', (_, text) => {
      expect(text).toContain(copies);
      expect(text).toMatch(stays);
    });
  },
);
