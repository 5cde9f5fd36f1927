import { to } from './addresses.ts';

/** What stands in the address of the form: public ids and a path of this site, never what somebody typed. */
interface About {
  /** Whose desk is asked. */
  partnership?: string;
  /** Location code of the school that it is about. */
  school?: string;
  /** Path of the page that it is about. */
  page?: string;
}

/** The form, open for the desk of a partnership and about a school or a page. */
export function toAsk(about: About): string {
  const query = new URLSearchParams({ ...about }).toString();
  return query ? `${to.ask()}?${query}` : to.ask();
}
