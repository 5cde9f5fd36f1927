/** What an answer cannot be kept without: told together, before anything is sent. */
import { m } from '../../../lib/paraglide/messages.js';
import type { Typed } from './typed.ts';

const texts = ['title-nl', 'summary-nl', 'body-nl'] as const;

/** By the id of its control, in the order of the form. */
export function missingIn(typed: Typed): Record<string, string> {
  const hasSource = typed.sources.some((source) => Object.values(source).some((line) => line.trim()));
  const all: [string, boolean, string][] = [
    ...texts.map((id): [string, boolean, string] => [id, typed[id].trim() !== '', m.article_text_missing()]),
    ['audience', typed.audience.length > 0, m.article_audience_missing()],
    ['sources', hasSource, m.article_source_missing()],
    ['reviewedOn', typed.reviewedOn !== '', m.article_day_missing()],
  ];
  return Object.fromEntries(all.filter(([, isThere]) => !isThere).map(([id, , message]) => [id, message]));
}
