/** What texts need to know in the browser: the page says its own language. Stands in for the larger runtime there. */
import type { Locale } from './paraglide/runtime.js';

export const locales: readonly Locale[] = ['nl', 'en'];
export const experimentalStaticLocale = undefined;
export const getLocale = () => document.documentElement.lang as Locale;
