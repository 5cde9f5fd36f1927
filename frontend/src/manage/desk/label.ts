import type { Question } from './questions.ts';

/** What somebody chose for a label and is not kept yet; what they did not touch stays as colleagues say it. */
export interface Chosen {
  theme?: string;
  municipality?: string;
}

/** Whether it says something else than the question does. */
export const differs = (chosen: Chosen, { theme, municipality }: Pick<Question, keyof Chosen>): boolean =>
  (chosen.theme ?? theme?.id ?? '') !== (theme?.id ?? '') ||
  (chosen.municipality ?? municipality?.id ?? '') !== (municipality?.id ?? '');

/** What is sent of it; an empty choice says that it is not known. */
export const said = (chosen: Chosen): Record<string, string | null> =>
  Object.fromEntries(Object.entries(chosen).map(([field, id]) => [field, id || null]));

/** What was chosen while that was on its way. */
export const since = (sent: Chosen, now: Chosen): Chosen =>
  Object.fromEntries(Object.entries(now).filter(([field, id]) => sent[field as keyof Chosen] !== id));
