/** Finds the addresses of pages of this site in a text, as the API does (LinkRules). */
import { to } from './addresses.ts';
import { toDesk } from './desk-addresses.ts';

/** A piece of a text, and where it leads in the reader's language. */
export interface Piece {
  text: string;
  href?: string;
}

const pages: Record<string, (id: string) => string> = {
  antwoorden: toDesk.answer,
  aanbod: to.offer,
  'sociale-kaart': to.service,
};

/** All of a text, in order; an address of another site leads nowhere. */
export function pieces(text: string, site: string): Piece[] {
  const address = new RegExp(
    `(?<![\\p{L}\\p{N}/._:@-])(?:${site.replaceAll('.', '\\.')})?/(?:[a-z]{2}/)?(${Object.keys(pages).join('|')})/` +
      '([a-z0-9]+(?:-[a-z0-9]+)*)/?(?![\\p{L}\\p{N}/_-])',
    'gu',
  );
  const found: Piece[] = [];
  let end = 0;
  for (const { 0: words, 1: page = '', 2: id = '', index } of text.matchAll(address)) {
    found.push({ text: text.slice(end, index) }, { text: words, href: pages[page]?.(id) });
    end = index + words.length;
  }
  return [...found, { text: text.slice(end) }].filter((piece) => piece.text);
}

/** Where a link of a message leads. */
export const linkTo = ({ kind, record }: { kind: 'ARTICLE' | 'OFFER' | 'SERVICE'; record: string }): string =>
  ({ ARTICLE: toDesk.answer, OFFER: to.offer, SERVICE: to.service })[kind](record);
