/** How an explained word looks in the page. Texts go in as text: whatever they hold is escaped. */
import { to } from '../lib/addresses.ts';
import { m } from '../lib/paraglide/messages.js';
import type { Found, Term } from './terms.ts';

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const lang = ({ contentLanguage }: Term) => `lang="${contentLanguage.toLowerCase()}"`;
const short = ({ name, abbreviation }: Term) => (abbreviation === name ? null : abbreviation);
const title = (term: Term) => escape(short(term) ? `${term.name} (${short(term)})` : term.name);
const entry = (term: Term) => escape(short(term) ? `${short(term)}: ${term.name}` : term.name);

/** The word as a button, and right behind it what it means: that is where a screen reader goes on. */
export function inline({ term, said, before, after }: Found): string {
  const id = `woord-${term.id}`;
  const word =
    `<button type="button" class="word" popovertarget="${id}">${said}</button>` +
    `<span class="meaning" id="${id}" popover ${lang(term)} data-pagefind-ignore>` +
    `<strong>${title(term)}</strong> <span>${escape(term.explanation)}</span> ` +
    `<span class="ways"><a href="${to.words()}#${term.id}">${m.words_more()}</a> ` +
    `<button type="button" popovertarget="${id}" popovertargetaction="hide">${m.words_close()}</button></span></span>`;
  return before || after ? `<span class="together">${before}${word}${after}</span>` : word;
}

/** At the foot, for paper and for old browsers, what was explained above; for everybody what could not be. */
export function atTheFoot(terms: Term[], above: Set<Term>): string {
  if (terms.length === 0) return '';
  const twice = (said: boolean) => (said ? ' class="twice"' : '');
  const entries = terms.map(
    (term) =>
      `<div ${lang(term)}${twice(above.has(term))}><dt>${entry(term)}</dt><dd>${escape(term.explanation)}</dd></div>`,
  );
  return (
    `<section${twice(terms.every((term) => above.has(term)))}><h2>${m.words_here()}</h2>` +
    `<dl class="terms">${entries.join('')}</dl></section>`
  );
}
