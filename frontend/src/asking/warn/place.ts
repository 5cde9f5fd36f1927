/** Where somebody lives: a postcode with the number of a house, or a street with one. */

const postcode = String.raw`(?<!\d)[1-9]\d{3} ?(?:[A-Z]{2}|(?<=\d)[a-z]{2})(?!\p{L})`;
const house = String.raw`\d{1,4} ?[a-zA-Z]?(?![\p{L}\d])`;
const withPostcode = new RegExp(
  String.raw`${postcode}[\s,]*(?:nr\.?|nummer|huisnummer|number|no\.?)?\s*${house}|(?<![\p{L}\d])${house}[\s,]+${postcode}`,
  'u',
);

const street =
  /(?<!\p{L})\p{L}[\p{L}'-]{2,}(?:straat|laan|weg|plein|dijk|kade|gracht|hof|pad|singel|dreef|plantsoen|steeg) (\d{1,4})(?!\d)(?! ?(?:keer|uur|min|km|kilometer|meter|kind|jaar|we[ek]|dag|maand|leerling|jongen|meisje|times|hour|child|year|day|month|pupil|boy|girl))/giu;

/** Words that end like a street. */
const noStreet = /^(?:(?:onder|heen|terug|snel|auto|fiets|half|uit|ver|mid)(?:weg|plein|pad)|school(?:plein|pad))/i;

/** A street of two words: "Lange Dreef 12". */
const twoWords =
  /(?<!\p{L})\p{Lu}[\p{L}'-]+ (?:Straat|Laan|Weg|Plein|Dijk|Kade|Gracht|Hof|Pad|Singel|Dreef|Plantsoen|Steeg) \d{1,4}(?!\d)/u;

export const hasAddress = (text: string): boolean =>
  withPostcode.test(text) || twoWords.test(text) || [...text.matchAll(street)].some(([found]) => !noStreet.test(found));
