import { expect, test } from 'vitest';
import { asMarkdown, pieces, titled } from '../src/lib/site-links.ts';
import { empty, gapsIn } from '../src/manage/desk/articles/typed.ts';

const site = 'https://dekkend.example';
const led = (text: string) => pieces(text, site).flatMap(({ href }) => href ?? []);

test('an address of an answer, an offer or a service of this site leads there, in the language of the reader', () => {
  const text = `Zie ${site}/en/antwoorden/zorgplicht/ (of /aanbod/dws/). /sociale-kaart/cjg-ijmond`;
  expect(led(text)).toEqual(['/antwoorden/zorgplicht/', '/aanbod/dws/', '/sociale-kaart/cjg-ijmond/']);
  expect(
    pieces(text, site)
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text);
});

const duty = { kind: 'ARTICLE' as const, record: 'zorgplicht', title: 'Wat is zorgplicht?' };
const told = (text: string) => titled(text, [duty], site).map((piece) => piece.text);

test('a page that a message names is shown by its title, once', () => {
  expect(told('Lees Wat is zorgplicht? (/antwoorden/zorgplicht/).')).toEqual(['Lees ', 'Wat is zorgplicht?', '.']);
  expect(told('/antwoorden/zorgplicht/ en /aanbod/dws/')).toEqual(['Wat is zorgplicht?', ' en ', '/aanbod/dws/']);
  expect(titled('/en/antwoorden/zorgplicht/', [duty], site)[0]?.href).toBe('/antwoorden/zorgplicht/');
});

test('what was answered to one asker leads to the same pages as an answer for everybody', () => {
  const text = `Wat is zorgplicht? (${site}/antwoorden/zorgplicht/), of /aanbod/dws/.`;
  expect(asMarkdown(text, [duty], site)).toBe('[Wat is zorgplicht?](/antwoorden/zorgplicht/), of /aanbod/dws/.');
  expect(asMarkdown('/antwoorden/zorgplicht/', [{ ...duty, title: 'Mag [dit]?' }], site)).toBe(
    String.raw`[Mag \[dit\]?](/antwoorden/zorgplicht/)`,
  );
});

test('any other address stays text', () => {
  for (const text of [
    'https://elders.example/antwoorden/zorgplicht/',
    'https://dekkend.example.elders.example/antwoorden/zorgplicht/',
    '/aanbod/soort/arrangement/',
    '/loket/antwoorden/schrijven/',
    'javascript:/antwoorden/zorgplicht/',
    '//antwoorden/zorgplicht/',
  ])
    expect(led(text), text).toEqual([]);
});

test('what was taken out of an answer to one asker is named until somebody writes something else', () => {
  const typed = { ...empty(''), 'body-nl': '[naam] kan naar [school]. [naam]', 'title-nl': '[Mag dit?]' };
  expect(gapsIn(typed)).toEqual(['[naam]', '[school]']);
});
