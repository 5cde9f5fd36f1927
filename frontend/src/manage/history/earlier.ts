/** An earlier text of a part, as it would stand in the form. */
import { askAs } from '../../account/ask.ts';
import { forms } from '../draft/forms.ts';
import type { Content, ProfileSection } from '../draft/questions.ts';
import { allWordsIn } from '../draft/reading.ts';
import type { Words } from '../draft/words.ts';
import type { Past } from './past.ts';
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
export const earlierWords = ({ asking }: Past, section: ProfileSection, { content }: Revision): Words | null =>
  forms[section].shape === 'single' ? allWordsIn(asking, section, { ...nothing, ...content }) : null;

/** Null when the server has this version no more. */
export async function askEarlier(
  { asking, whose }: Past,
  section: ProfileSection,
  version: number,
): Promise<Words | null> {
  const { school } = await askAs(RevisionOfSection, { ...whose, section, version });
  const content = school?.profileDraftHistory?.section.revision?.content;
  return content ? allWordsIn(asking, section, content) : null;
}
