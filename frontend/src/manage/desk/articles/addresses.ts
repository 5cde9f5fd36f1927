/** The addresses of the answers that a desk keeps. */
import { toDesk } from '../../../lib/desk-addresses.ts';

/** The answers for everybody that a desk keeps. */
export const toArticles = () => toDesk.work('antwoorden');
/** The form of one; without an id that of a new one. */
export const toArticle = (id?: string) =>
  toDesk.work('antwoorden', 'schrijven') + (id ? `?${new URLSearchParams({ id })}` : '');
/** The way from what a desk answered to an answer for everybody. */
export const toArticleFrom = (vraag: string) => `${toArticle()}?${new URLSearchParams({ vraag })}`;
