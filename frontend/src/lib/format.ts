/** Dates, distances and ages as people write them, in the language of the page. */
import { m } from './paraglide/messages.js';
import { getLocale } from './paraglide/runtime.js';

const tag = () => (getLocale() === 'nl' ? 'nl-NL' : 'en-GB');

export function day(date: string): string {
  const options = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/Amsterdam' } as const;
  return new Intl.DateTimeFormat(tag(), options).format(new Date(date));
}

/** A day of every year: "10-31" is 31 October. */
export function dayAndMonth(day: string): string {
  const options = { day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  // A year with a 29 February.
  const date = new Date(`2000-${day}T00:00Z`);
  return Number.isNaN(date.getTime()) ? day : new Intl.DateTimeFormat(tag(), options).format(date);
}

/** How long ago a day was, in the largest unit that says it: "3 weken geleden". */
export function ago(date: string, now: Date): string {
  const days = Math.max(0, Math.floor((now.getTime() - new Date(date).getTime()) / 86_400_000));
  const units = [
    ['year', 730, 365],
    ['month', 60, 30],
    ['week', 14, 7],
  ] as const;
  const [unit, , length] = units.find(([, from]) => days >= from) ?? (['day', 0, 1] as const);
  return new Intl.RelativeTimeFormat(tag(), { numeric: 'auto' }).format(-Math.floor(days / length), unit);
}

/** The name of a month, 1 to 12. */
export const month = (place: number) =>
  new Intl.DateTimeFormat(tag(), { month: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2000, place - 1)));

/** The time of day: "14:03". */
export function clock(moment: string): string {
  const options = { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Amsterdam' } as const;
  return new Intl.DateTimeFormat(tag(), options).format(new Date(moment));
}

/** When something was saved: the time of today, else the day too. */
export const keptAt = (at: string) =>
  day(at) === day(new Date().toISOString()) ? m.kept_at({ time: clock(at) }) : m.kept_on({ at: moment(at) });

/** A day and a time of that day. */
export const moment = (at: string) => `${day(at)}, ${clock(at)}`;

export function kilometres(km: number): string {
  if (km < 1) return m.less_than_a_kilometre();
  return new Intl.NumberFormat(tag(), { style: 'unit', unit: 'kilometer', maximumFractionDigits: 1 }).format(km);
}

/** How far an offer is: most are known by the middle of a municipality only, so whole kilometres say enough. */
export const roughly = (km: number) => Math.max(1, Math.round(km));

export const number = (value: number) => new Intl.NumberFormat(tag()).format(value);

/** A part as people say it: 0.3788 is 37.9%. */
export const share = (part: number) =>
  new Intl.NumberFormat(tag(), { style: 'percent', maximumFractionDigits: 1 }).format(part);

export function euros(cents: number): string {
  return new Intl.NumberFormat(tag(), { style: 'currency', currency: 'EUR' }).format(cents / 100);
}

export const list = (items: string[]) => new Intl.ListFormat(tag(), { type: 'conjunction' }).format(items);

export function ages(from: number | null, to: number | null): string | null {
  if (from !== null && to !== null) return m.ages_between({ from, to });
  if (from !== null) return m.ages_from({ from });
  return to === null ? null : m.ages_to({ to });
}

/** The value of a `tel:` link: digits, with the country in front. */
export function dial(phone: string): string {
  const digits = phone.replaceAll(/\D/g, '');
  return digits.startsWith('0') && !/^0(800|90\d)/.test(digits) ? `tel:+31${digits.slice(1)}` : `tel:${digits}`;
}

export interface PostalAddress {
  street: string;
  houseNumber: string;
  postcode: string;
  city: string;
}

export const street = (address: PostalAddress) => `${address.street} ${address.houseNumber}`;
export const town = (address: PostalAddress) => `${address.postcode} ${address.city}`;

/** A name within a sentence: in small letters, unless its first word is a name itself. */
export const within = (name: string) =>
  /^(\p{Lu}\p{Lu}|\p{Lu}\P{L}|Nederlands|Dutch)/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);

/** The longest word of this field may break where a reader would break it. */
export const breakable = (name: string) => name.replaceAll(/(samenwerkings)(verband)/gi, '$1\u00AD$2');
