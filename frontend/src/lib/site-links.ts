/** Finds the addresses of pages of this site in a text, as the API does (LinkRules), and says what is on those pages. */
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

/** A page of this site that a text names. */
export interface Link {
  kind: 'ARTICLE' | 'OFFER' | 'SERVICE';
  record: string;
  title: string;
}

/** The same with the title of each page in place of its address, once: "Wat is zorgplicht? (/antwoorden/zorgplicht/)". */
export function titled<Known extends Link>(text: string, links: Known[], site: string): (Piece & { link?: Known })[] {
  const told: (Piece & { link?: Known })[] = pieces(text, site);
  for (const [place, piece] of told.entries()) {
    const link = piece.href && links.find((one) => linkTo(one) === piece.href);
    if (!link) continue;
    told[place] = { ...piece, text: link.title, link };
    const [before, after] = [told[place - 1], told[place + 1]];
    const named = `${link.title} (`;
    if (!before?.text.endsWith(named) || !after?.text.startsWith(')')) continue;
    told[place - 1] = { text: before.text.slice(0, -named.length) };
    told[place + 1] = { text: after.text.slice(1) };
  }
  return told.filter((piece) => piece.text);
}

/** The same as an answer for everybody has its links: "[Wat is zorgplicht?](/antwoorden/zorgplicht/)". */
export const asMarkdown = (text: string, links: Link[], site: string): string =>
  titled(text, links, site)
    .map(({ text, link }) => (link ? `[${text.replaceAll(/[[\]\\]/g, String.raw`\$&`)}](${inMarkdown(link)})` : text))
    .join('');

/** Without a language: an answer stands in both. */
const inMarkdown = ({ kind, record }: Link) =>
  `/${{ ARTICLE: 'antwoorden', OFFER: 'aanbod', SERVICE: 'sociale-kaart' }[kind]}/${record}/`;

/** Where a link of a message leads. */
export const linkTo = ({ kind, record }: Pick<Link, 'kind' | 'record'>): string =>
  ({ ARTICLE: toDesk.answer, OFFER: to.offer, SERVICE: to.service })[kind](record);
