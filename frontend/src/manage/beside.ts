/** Links out of the area open beside it: who leaves the page must sign in again, because the token is in it. */
import { routeOf } from './route.ts';

/** The id of the words that say so to who hears the page. */
export const besideWords = 'opens-beside';

const leadsOut = ({ href, hreflang }: HTMLAnchorElement) => {
  const address = new URL(href);
  if (!address.protocol.startsWith('http')) return false;
  // A page in another language is another page, also within the area.
  return Boolean(hreflang) || address.origin !== location.origin || !routeOf(address);
};

/** Wherever such a link comes to stand, also around the area; the answer ends it. */
export function openBeside(): () => void {
  const mark = () => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]:not([target]), a[data-beside]')) {
      const out = leadsOut(link);
      if (out === link.hasAttribute('data-beside')) continue;
      link.toggleAttribute('data-beside', out);
      const words = { target: '_blank', 'aria-describedby': besideWords };
      for (const [name, value] of Object.entries(words)) {
        if (out) link.setAttribute(name, value);
        else link.removeAttribute(name);
      }
    }
  };
  const seen = new MutationObserver(mark);
  seen.observe(document.body, { childList: true, subtree: true, attributeFilter: ['href'] });
  mark();
  return () => seen.disconnect();
}
