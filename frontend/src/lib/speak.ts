/** In the browser the page says its own language. Islands import this first. */
import { type Locale, overwriteGetLocale } from './paraglide/runtime.js';

if (typeof document !== 'undefined') overwriteGetLocale(() => document.documentElement.lang as Locale);
