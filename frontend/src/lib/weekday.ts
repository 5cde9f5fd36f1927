import { getLocale } from './paraglide/runtime.js';

/** A day with its name: "woensdag 2 december 2026". */
export function weekday(date: string): string {
  const options = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/Amsterdam' };
  return new Intl.DateTimeFormat(
    getLocale() === 'nl' ? 'nl-NL' : 'en-GB',
    options as Intl.DateTimeFormatOptions,
  ).format(new Date(date));
}
