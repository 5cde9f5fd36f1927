/** What the parts of a profile ask: with it one reads a text of a part, also when nobody is writing. */
import { forms } from './forms.ts';
import type { Content, Draft, DraftAnswer, ProfileSection } from './questions.ts';
import { answeredIn, type Words, wordsOf } from './words.ts';

export interface Questionnaire {
  asked: Pick<DraftAnswer, 'parentQuestions' | 'assessmentThemes' | 'supportNeeds'>;
  norm: Draft['norm'];
}

function entriesAsked({ asked, norm }: Questionnaire, section: ProfileSection): string[] {
  if (section === 'PARENTS') return asked.parentQuestions.map(({ id }) => id);
  if (section === 'SELF_ASSESSMENT') return asked.assessmentThemes.map(({ id }) => id);
  return section === 'BASIC_SUPPORT' ? norm.items.map(({ code }) => code) : [];
}

/** What of the form can be told from a content of the API. */
export const wordsIn = (asking: Questionnaire, section: ProfileSection, content: Content): Words =>
  wordsOf(section, content, entriesAsked(asking, section));

/** The same, and behind it what it says of what is no longer asked: a text of long ago is told in full. */
export const allWordsIn = (asking: Questionnaire, section: ProfileSection, content: Content): Words =>
  wordsOf(section, content, [...new Set([...entriesAsked(asking, section), ...answeredIn(section, content)])]);

/** Without what is no longer asked: the API does not take it. */
export function stillAsked(asking: Questionnaire, section: ProfileSection, words: Words): Words {
  if (forms[section].shape !== 'asked') return words;
  const asked = entriesAsked(asking, section);
  return words.filter(({ key }) => asked.includes(key));
}
