/** Where somebody lives: a postcode with the number of a house, or a street with one. */

const postcode = String.raw`(?<!\d)[1-9]\d{3} ?(?:[A-Z]{2}|(?<=\d)[a-z]{2})(?!\p{L})`;
const house = String.raw`\d{1,4} ?[a-zA-Z]?(?![\p{L}\d])`;
const withPostcode = new RegExp(
  String.raw`${postcode}[\s,]*(?:nr\.?|nummer|huisnummer|number|no\.?)?\s*${house}|(?<![\p{L}\d])${house}[\s,]+${postcode}`,
  'u',
);

const sorts = 'straat|laan|weg|plein|dijk|kade|gracht|hof|pad|singel|dreef|plantsoen|steeg';

/** Behind a street; not one of so many times or minutes. */
const number = String.raw`(?:, ?| )(?:nr\.? ?|(?:huis)?nummer )?\d{1,4}(?!\d)(?! ?(?:keer|uur|uren|min|minuut|minuten|km|kilometer|meter|kind|kinderen|jaar|jaren|week|weken|dag|dagen|maand|maanden|leerlingen?|jongens?|meisjes?|times?|hours?|minutes?|child|children|years?|weeks?|days?|months?|pupils?|boys?|girls?)(?!\p{L}))`;

const street = new RegExp(String.raw`(?<!\p{L})\p{L}[\p{L}'-]{2,40}?(?:${sorts})${number}`, 'giu');

/** Words that end like a street. */
const noStreet = /^(?:(?:onder|heen|terug|snel|auto|fiets|half|uit|ver|mid)(?:weg|plein|pad)|school(?:plein|pad))/i;

/** A street of words apart: "Lange Dreef 12", "Singel 12", "Laan van de Vrede 12". */
const apart = new RegExp(
  String.raw`(?<!\p{L})(?:${sorts.replaceAll(/(?<=^|\|)\p{L}/gu, (letter) => letter.toUpperCase())})(?: (?:van |de |der |den |het ){0,2}\p{Lu}[\p{L}'-]{1,30}){0,3}${number}`,
  'u',
);

export const hasAddress = (text: string): boolean =>
  withPostcode.test(text) || apart.test(text) || [...text.matchAll(street)].some(([found]) => !noStreet.test(found));
