/** Where the reader is in the signed-in area. One goes from page to page without leaving the page: the token is in it. */
import { stateOf } from '../account/before.ts';
import { inLocale } from '../lib/locale.ts';
import type { Locale } from '../lib/paraglide/runtime.js';
import { type Route, routeOf } from './route.ts';

export const navigation = $state<{ route: Route | null; moved: boolean }>({ route: null, moved: false });

export function look(): void {
  navigation.route = routeOf(new URL(location.href));
  // The way to the other language leads to the page that is shown, not to the one that was loaded.
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) {
    link.href = inLocale(location.pathname, link.hreflang as Locale) + location.search;
  }
}

export function go(address: string, replace = false): void {
  if (replace) history.replaceState(stateOf(), '', address);
  else history.pushState(stateOf(), '', address);
  navigation.moved ||= !replace;
  look();
  scrollTo(0, 0);
}

/** Follows links within the area without leaving; all others do what links do. */
export function follow(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const special = event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
  if (!link?.href || link.target || special || event.defaultPrevented) return;
  const address = new URL(link.href);
  if (address.origin !== location.origin || !routeOf(address)) return;
  const page = address.pathname + address.search;
  if (address.hash && page === location.pathname + location.search) return;
  event.preventDefault();
  go(page + address.hash);
}
