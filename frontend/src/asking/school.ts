/** Fetched only where an address names a school: the form has little room. */
import { askLive } from '../api/live.ts';
import type { Persisted } from '../api/persisted.ts';
import type { AskedSchool } from './questions.ts';

export const schoolToAskAbout = async (question: Persisted, id: string) =>
  (await askLive<{ school: AskedSchool | null }>(question, { id })).school;
