import { expect, test } from 'vitest';
import { related } from '../src/answers/related.ts';
import { places } from '../src/answers/steps.ts';
import type { EscalationStep } from '../src/api/ladder.ts';
import type { ArticleCardData } from '../src/cards/article.ts';

const card = (id: string) => ({ id }) as ArticleCardData;

test('an answer leads on to those it names, then to those about the same needs, never to itself and to four at most', () => {
  const all = ['tlv', 'opp', 'sop', 'hb', 'avg', 'mediation'].map(card);
  const bodyHtml =
    '<a href="/en/antwoorden/sop/">x</a> <a href="/antwoorden/tlv/">y</a> <a href="/antwoorden/weg/">z</a>';
  const found = related(all, { id: 'tlv', bodyHtml }, [card('hb'), card('sop'), card('avg'), card('mediation')]);
  expect(found.map(({ id }) => id)).toEqual(['sop', 'hb', 'avg', 'mediation']);
});

test('steps at one place stand together', () => {
  const steps = [1, 2, 2].map((order, at) => ({ order, title: `${at}` }) as EscalationStep);
  expect(places(steps).map(([order, ways]) => [order, ways.length])).toEqual([
    [1, 1],
    [2, 2],
  ]);
});
