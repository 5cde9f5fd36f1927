/**
 * Explains difficult words in a page that was built. Running text says with `data-explain` that it may be explained:
 * then a word is so where it first stands, and never within a link, a button or a heading. A list that is drawn again
 * by script is left as it is.
 */
import { atTheFoot, inline } from './markup.ts';
import { abbreviationsIn, finder, type Found, type Term } from './terms.ts';

const island = /(<astro-island[\s\S]*?<\/astro-island>)/;
const running = /(<[a-z][^<>]*) data-explain(?:="(?:true)?")?([^<>]*>)([^<]*)/g;
const foot = /<section data-words-here[^>]*><\/section>/;
const main = /<main[\s\S]*<\/main>/;

const textOf = (html: string) => (main.exec(html)?.[0] ?? '').replaceAll(/<[^>]*>/g, ' ');

export function explain(html: string, terms: Term[]): string {
  if (!/ data-(?:explain|words-here)/.test(html)) return html;
  const find = finder(terms);
  const above = new Set<Term>();
  const mark = (found: Found) => {
    if (above.has(found.term)) return undefined;
    above.add(found.term);
    return inline(found);
  };
  const explained = html
    .split(island)
    .map((part) =>
      part.replace(running, (_, before: string, after: string, text: string) => {
        return before + after + (island.test(part) ? text : find(text, mark));
      }),
    )
    .join('');
  const elsewhere = abbreviationsIn(textOf(html), terms);
  const said = terms.filter((term) => above.has(term) || elsewhere.includes(term));
  return explained.replace(foot, () => atTheFoot(said, above));
}
