export interface Term {
  id: string;
  name: string;
  abbreviation: string | null;
  explanation: string;
}

/** The abbreviations of the glossary that occur in these texts: each page explains its own. */
export function wordsIn<Word extends Term>(texts: (string | null | undefined)[], terms: Word[]): Word[] {
  const said = new Set(texts.flatMap((text) => text?.match(/[\p{L}\d'’-]+/gu) ?? []));
  return terms.filter(({ abbreviation }) => abbreviation !== null && said.has(abbreviation));
}
