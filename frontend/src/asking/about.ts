/** What an address says a question is about. Fetched only where it says something: the form has little room. */
import { askLive } from '../api/live.ts';
import type { Persisted } from '../api/persisted.ts';
import type { AskedSchool } from './questions.ts';

export const schoolToAskAbout = async (question: Persisted, id: string) =>
  (await askLive<{ school: AskedSchool | null }>(question, { id })).school;

/** A page of this site from which somebody came to ask. */
export interface AskedPage {
  path: string;
  title: string;
  lang: string | undefined;
}

/** Letters, digits and dashes between slashes: what the addresses of this site are made of. */
const path = /^(?:\/[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*)+\/$/;

/** The page at a path, by its own title; null when this site has none there. */
export async function pageToAskAbout(named: string): Promise<AskedPage | null> {
  if (!path.test(named)) return null;
  const response = await fetch(named, { signal: AbortSignal.timeout(8000) });
  if (!response.ok) return null;
  const page = new DOMParser().parseFromString(await response.text(), 'text/html').querySelector('title');
  const title = page?.textContent.replace(/ - Dekkend$/, '');
  return title ? { path: named, title, lang: page?.lang || undefined } : null;
}
