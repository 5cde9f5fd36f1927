/** An earlier text of a part, as it would stand in the form. */
import { askAs } from '../../account/ask.ts';
import { forms } from '../draft/forms.ts';
import type { Keeper } from '../draft/keeper.svelte.ts';
import type { Content, ProfileSection } from '../draft/questions.ts';
import type { Words } from '../draft/words.ts';
import { type Revision, RevisionOfSection } from './questions.ts';

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

/** Null for a part whose earlier texts are asked for one by one: lists are long. */
export const earlierWords = (keeper: Keeper, section: ProfileSection, { content }: Revision): Words | null =>
  forms[section].shape === 'single' ? keeper.wordsIn(section, { ...nothing, ...content }) : null;

/** Null when the server has this version no more. */
export async function askEarlier(keeper: Keeper, section: ProfileSection, version: number): Promise<Words | null> {
  const { school } = await askAs(RevisionOfSection, {
    school: keeper.school.id,
    schoolYear: keeper.facts.schoolYear,
    section,
    version,
  });
  const content = school?.profileDraftHistory?.section.revision?.content;
  return content ? keeper.wordsIn(section, content) : null;
}
