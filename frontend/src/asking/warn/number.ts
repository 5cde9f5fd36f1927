/** Numbers that lead to a person. */

/** A day is no telephone number. */
const day = /(?<!\d)\d{1,2}([-/. ])\d{1,2}\1(?:19|20)\d{2}(?!\d)/g;

/** Nine digits, together or in the groups in which people write them. */
const nine =
  /(?<![\p{L}\d])(?<!(?:\+|00)31[ -]?)(?:\d{9}|(?<!\d[ .-])(?:\d{3}([ .-])\d{3}\1\d{3}|\d{4}([ .-])\d{2}\2\d{3}))(?![\d\p{L}])(?![ .-]\d)/gu;

/** 06, a town or the country before it, and as many digits as a Dutch number has. */
const phone =
  /(?<![\p{L}\d])(?:(?:\+|00)31[ -]?(?:\(0\) ?)?|0)(?:[1-9](?:(?: - |[ .-])?\d){8}|\(?[1-9]\d{1,2}\)[ -]?\d{6,7})(?!\d)/u;

const mail = /[^\s@<>()]+@[^\s@<>()]+\.\p{L}{2,}/u;

/** The eleven-test: of every eleven numbers of nine digits one can be a citizen's. */
function isCitizenNumber(digits: string): boolean {
  const sum = [...digits].reduce((sum, digit, at) => sum + Number(digit) * (at === 8 ? -1 : 9 - at), 0);
  return sum % 11 === 0 && Number(digits) > 0;
}

export const hasCitizenNumber = (text: string): boolean =>
  [...text.matchAll(nine)].some(([number]) => isCitizenNumber(number.replaceAll(/\D/g, '')));

export const hasPhone = (text: string): boolean => phone.test(text.replaceAll(day, ' '));

export const hasMail = (text: string): boolean => mail.test(text);
