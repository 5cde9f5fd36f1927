import { describe, expect, test } from 'vitest';
import { explain } from '../src/words/explain.ts';
import { abbreviationsIn, type Term } from '../src/words/terms.ts';

const term = (id: string, name: string, abbreviation: string | null = null, explanation = `Wat ${id} is.`): Term => ({
  id,
  name,
  abbreviation,
  explanation,
  contentLanguage: 'NL',
});
const terms = [
  term('tlv', 'Toelaatbaarheidsverklaring', 'TLV'),
  term('fictieve-tlv', 'Fictieve toelaatbaarheidsverklaring', 'fictieve TLV'),
  term('sbo', 'Speciaal basisonderwijs', 'SBO', 'Voor <kleine> & andere groepen.'),
  term('ib', 'Intern begeleider', "ib'er"),
  term('jg', 'Jeugd en Gezin coach', 'J&G'),
  term('nieuwkomer', 'Nieuwkomer'),
  term('ouders', 'Ouders'),
  term('nt2', 'NT2', 'NT2'),
];
const page = (inside: string) => `<main>${inside}<section data-words-here></section></main>`;
const run = (text: string) => page(`<p class="lead" data-explain>${text}</p>`);
const explained = (html: string) =>
  [...html.matchAll(/popovertarget="woord-([\w-]+)">([^<]*)</g)].map(([, id, said]) => [id, said]);

describe('A word that is explained', () => {
  test('is so where it first stands, and once', () => {
    const html = explain(run('Een TLV is er. En de TLV.') + run('Nog een TLV.'), terms);
    expect(explained(html)).toEqual([['tlv', 'TLV']]);
    expect(html).toContain('<p class="lead">Een <button');
    expect(html).toContain('En de TLV.');
  });

  test.each([
    ['Voor nieuwkomers is er plek', 'nieuwkomer', 'nieuwkomers'],
    ['NIEUWKOMER', 'nieuwkomer', 'NIEUWKOMER'],
    ['Een fictieve TLV', 'fictieve-tlv', 'fictieve TLV'],
    ['De TLV-aanvraag', 'tlv', 'TLV'],
    ['Vraag de ib&#39;er', 'ib', 'ib&#39;er'],
    ["Vraag de ib'er", 'ib', "ib'er"],
    ['Team J&amp;G', 'jg', 'J&amp;G'],
    ['(SBO)', 'sbo', 'SBO'],
    ['Het speciaal basisonderwijs (SBO)', 'sbo', 'SBO'],
    ['Het speciaal basisonderwijs (sbo)', 'sbo', 'speciaal basisonderwijs'],
  ])('%s', (text, id, said) => expect(explained(explain(run(text), terms))).toEqual([[id, said]]));

  test.each(['ouders', 'sbo', 'TLVs', 'NT20', 'xSBO', 'nieuwkomertje'])('is not %s', (text) =>
    expect(explained(explain(run(text), terms))).toEqual([]),
  );

  test('keeps the signs that belong to it, and stands on one line with them', () => {
    expect(explain(run('Zie (SBO).'), terms)).toMatch(
      /Zie <span class="together">\(<button.*<\/span>\)\.<\/span><\/p>/,
    );
  });

  test('means what it means as text, whatever stands in it', () => {
    expect(explain(run('SBO'), terms)).toContain('Voor &lt;kleine> &amp; andere groepen.');
  });

  test('leads to the list of all words, and can be closed', () => {
    const html = explain(run('TLV'), terms);
    expect(html).toContain('<a href="/woorden/#tlv">');
    expect(html).toContain('popovertarget="woord-tlv" popovertargetaction="hide"');
  });

  test('stands in running text alone: not in a link, nor in what a script draws again', () => {
    const html = explain(
      page('<h1>TLV</h1><a href="/">TLV</a><astro-island><p data-explain>TLV</p></astro-island><p>TLV</p>'),
      terms,
    );
    expect(explained(html)).toEqual([]);
    expect(html).not.toContain('data-explain');
  });
});

describe('At the foot of a page', () => {
  const foot = (html: string) => html.slice(html.indexOf('<section'));

  test('every word of the page is explained; what was explained above is there for paper', () => {
    const html = foot(explain(page('<h1>SBO</h1><p data-explain>Een TLV</p>'), terms));
    expect(html).toMatch(/^<section><h2>/);
    expect(html).toContain('<div lang="nl" class="twice"><dt>TLV: Toelaatbaarheidsverklaring</dt>');
    expect(html).toContain('<div lang="nl"><dt>SBO: Speciaal basisonderwijs</dt>');
  });

  test('the whole block is for paper when all was explained above', () => {
    expect(foot(explain(run('Een TLV'), terms))).toMatch(/^<section class="twice">/);
  });

  test('nothing stands when nothing is difficult', () => {
    expect(explain(run('Dag'), terms)).toBe('<main><p class="lead">Dag</p></main>');
  });
});

test('The letters of a postcode and a house number are no abbreviations', () => {
  const all = [...terms, term('vo', 'Voortgezet onderwijs', 'VO'), term('2a', 'Thuiszitter', '2a')];
  expect(abbreviationsIn('Voor de TLV (SBO). Kerkstraat 2a, 1971 VO Velsen.', all).map(({ id }) => id)).toEqual([
    'tlv',
    'sbo',
  ]);
});
