/** What a part of the form asks, in the words of the page's language. */
import type { ProfileSection } from '../draft/questions.ts';
import type { Questionnaire } from '../draft/reading.ts';

type Domain = Questionnaire['norm']['items'][number]['domain'];

export interface Question {
  key: string;
  label: string;
  hint?: string;
}

export interface Questions {
  domain: Domain | null;
  questions: Question[];
}

export function asking({ asked, norm }: Questionnaire, section: ProfileSection): Questions[] {
  if (section === 'BASIC_SUPPORT') {
    return [...Map.groupBy(norm.items, ({ domain }) => domain)].map(([domain, items]) => ({
      domain,
      questions: items.map(({ code, text }) => ({ key: code, label: `${code} ${text}` })),
    }));
  }
  const questions =
    section === 'PARENTS'
      ? asked.parentQuestions.map(({ id, text }) => ({ key: id, label: text }))
      : asked.assessmentThemes.map(({ id, name, explanation }) => ({ key: id, label: name, hint: explanation }));
  return [{ domain: null, questions }];
}
