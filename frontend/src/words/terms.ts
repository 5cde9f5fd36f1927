export interface Term {
  id: string;
  name: string;
  abbreviation: string | null;
  explanation: string;
  contentLanguage: string;
}

/** Words that need no explaining where they stand; the list of all words has them. */
const everyday = ['kern', 'kinderopvang', 'onderwijs', 'ouders', 'schoolgids'];

/** As it stands in the page, where some signs are written in another way. */
const literally = (text: string) => text.replaceAll('&', '&amp;').split("'").map(RegExp.escape).join("(?:'|’|&#39;)");

/** An abbreviation as it is written, a name in capitals or not, alone or as more than one. */
const waysToSay = ({ id, name, abbreviation }: Term) => [
  ...(abbreviation ? [abbreviation] : []),
  ...(everyday.includes(id) || name === abbreviation ? [] : [name]),
];

/** What is found: the term, the word as it was said, and the signs that may not be parted from it. */
export interface Found {
  term: Term;
  said: string;
  before: string;
  after: string;
}

/** Finds the terms in a text of a page, whole words alone, and of two that begin alike the longer one. */
export function finder(terms: Term[]) {
  const known = terms
    .flatMap((term) => waysToSay(term).map((said) => ({ term, said, name: said !== term.abbreviation })))
    .sort((a, b) => b.said.length - a.said.length);
  const ways = known.map(({ said, name, term: { abbreviation } }) => {
    if (!name) return `(${literally(said)})`;
    // Right behind its name an abbreviation is the shorter thing to press.
    const unlessShort = abbreviation ? `(?! \\(${literally(abbreviation)}\\))` : '';
    return `((?i:${literally(said)})(?:en|e|s)?${unlessShort})`;
  });
  const pattern = new RegExp(`([(“‘]?)(?<![\\p{L}\\d])(?:${ways.join('|')})(?![\\p{L}\\d])([)”’.,;:!?]*)`, 'gu');
  return (text: string, mark: (found: Found) => string | undefined) =>
    text.replace(pattern, (whole: string, before: string, ...groups: string[]) => {
      const after = groups[known.length] ?? '';
      const at = groups.findIndex((group) => group !== undefined);
      const term = known[at]?.term;
      return (term && mark({ term, said: groups[at] ?? '', before, after })) ?? whole;
    });
}

/** The abbreviations that occur in a text. A house number and the letters of a postcode are none. */
export function abbreviationsIn(text: string, terms: Term[]): Term[] {
  const words = text.replaceAll(/\b\d{4} [A-Z]{2}\b/g, '').match(/[\p{L}\d'’-]+/gu);
  const said = new Set(words);
  return terms.filter(({ abbreviation }) => abbreviation && /^\p{L}/u.test(abbreviation) && said.has(abbreviation));
}
