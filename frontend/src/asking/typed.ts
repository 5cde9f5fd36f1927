import { m } from '../lib/paraglide/messages.js';
import type { AskedPage } from './about.ts';

/** What stands in the fields of the form. */
export interface Typed {
  text: string;
  asker: string;
  replyTo: string;
  place: string;
  /** Nobody sees this field. */
  homepage: string;
}

/** What must be there before anything is sent, by field. */
export function missing({ text, asker }: Typed, isToDesk: boolean): Record<string, string> {
  const found: Record<string, string> = {};
  if (!isToDesk) found.partnership = m.ask_choose();
  if (!text.trim()) found.text = m.ask_write_something();
  if (!asker) found.asker = m.ask_choose();
  return found;
}

/** What goes along about a page. In the words themselves: then whoever asks sees on the receipt what went along. */
export const wordsAbout = (page: AskedPage | null) =>
  page ? `\n\n${m.ask_about_page()} ${page.title} (${page.path})` : '';
