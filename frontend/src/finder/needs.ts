import { fold } from '../lib/fold.ts';

/** The needs that a parent's own words are about, by the start of words. */
export interface NeedInWords {
  id: string;
  /** As professionals call it, as a parent says it, and other words people search with. */
  name: string;
  plainName: string;
  synonyms: string[];
  /** The language of the names, when it is not the page's own. */
  lang?: string;
}

// Words that parents use about every need, in both languages.
const empty = new Set(
  (
    'aan aangaande andere bij child dat de die doet door een en er erg gaat goed had has have heeft heel help het hulp ' +
    'ik is in kan kind kinderen maar met mijn moet my naar niet not of on ons onze op over school te van vaak veel ' +
    'voor wat weinig wij wil with word wordt zijn zoon dochter son daughter the and for very often is at to'
  ).split(' '),
);

const wordsOf = (text: string) =>
  fold(text)
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word.length > 1 && !empty.has(word));

/** "rekent" and "rekenen" share what comes before the ending; a short word has none. */
const stem = (word: string) => word.replace(/(?<=.{4})(en|t|e|n|s)$/, '');

/** The same word, or the start of it: two letters stand for themselves only. */
const sameStart = (typed: string, known: string) =>
  typed === known ||
  (typed.length > 2 && known.startsWith(stem(typed))) ||
  (known.length > 3 && typed.startsWith(stem(known)));

const phrases = ({ plainName, synonyms }: NeedInWords) =>
  [plainName, ...synonyms].map(fold).filter((phrase) => phrase.includes(' '));

function score(need: NeedInWords, text: string): { words: number; names: number } {
  const typed = wordsOf(text);
  const says = (known: string[]) => typed.filter((word) => known.some((other) => sameStart(word, other))).length;
  const names = wordsOf(`${need.name} ${need.plainName}`);
  const whole = phrases(need).some((phrase) => fold(text).includes(phrase)) ? 1 : 0;
  return { words: says([...names, ...need.synonyms.flatMap(wordsOf)]) + whole, names: says(names) };
}

/** Those that share most words with the text; a need that says it in its own name comes first. */
export function needsIn<Need extends NeedInWords>(text: string, needs: Need[]): Need[] {
  const scored = needs.map((need) => ({ need, ...score(need, text) })).filter(({ words }) => words > 0);
  const most = Math.max(...scored.map(({ words }) => words));
  return scored
    .filter(({ words }) => words === most)
    .sort((a, b) => b.names - a.names)
    .slice(0, 4)
    .map(({ need }) => need);
}
