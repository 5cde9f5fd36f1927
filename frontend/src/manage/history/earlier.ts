/** An earlier text of a part, as it would stand in the form. */
import type { Keeper } from '../draft/keeper.svelte.ts';
import type { Content, ProfileSection } from '../draft/questions.ts';
import type { Words } from '../draft/words.ts';
import type { Revision } from './questions.ts';

/** Lists of a hundred earlier texts would be too much to ask for at once. */
const told: ProfileSection[] = ['SUMMARY', 'LIMITS', 'COUNCIL'];

const nothing: Content = {
  summary: null,
  vision: null,
  limits: null,
  parentAnswers: [],
  answers: [],
  selfAssessments: [],
  extraSupport: [],
  expertise: [],
  contacts: [],
  councilAdvice: null,
};

/** Null for a part whose earlier texts are not told. */
export const earlierWords = (keeper: Keeper, section: ProfileSection, { content }: Revision): Words | null =>
  told.includes(section) ? keeper.wordsIn(section, { ...nothing, ...content }) : null;
