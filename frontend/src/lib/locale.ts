import { getLocale, type Locale, locales } from './paraglide/runtime.js';

/** Every page exists in every language: Dutch at the root, the others below their code. */
export function everyLocale<Params extends Record<string, string>, Props extends object>(
  pages: { params: Params; props: Props }[],
) {
  return locales.flatMap((locale) =>
    pages.map(({ params, props }) => ({ params: { ...params, locale: prefix(locale) }, props })),
  );
}

export const onePerLocale = () => everyLocale([{ params: {}, props: {} }]);

const prefix = (locale: Locale) => (locale === 'nl' ? undefined : locale);

export const localeOf = (pathname: string): Locale => (/^\/en(\/|$)/.test(pathname) ? 'en' : 'nl');

/** The same page in another language. */
export function inLocale(pathname: string, locale: Locale): string {
  const bare = pathname.replace(/^\/en(?=\/|$)/, '') || '/';
  return locale === 'nl' ? bare : `/${locale}${bare}`;
}

/** The `lang` of a text, when it is not in the page's own language. */
export function foreign(language: string): string | undefined {
  const code = language.toLowerCase();
  return code === getLocale() ? undefined : code;
}
