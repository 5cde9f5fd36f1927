/** What stands in an entry of the form, in words. */
import { day } from '../../lib/format.ts';
import { m } from '../../lib/paraglide/messages.js';
import { type Field, forms } from '../draft/forms.ts';
import type { ProfileSection } from '../draft/questions.ts';
import type { Questionnaire } from '../draft/reading.ts';
import type { Entry } from '../draft/words.ts';
import { asking } from './asking.ts';

export interface Line {
  label: string;
  text: string;
  /** Whether somebody typed it: then it is Dutch. */
  typed: boolean;
}

export function lines(of: Questionnaire, section: ProfileSection, entry: Entry | null): Line[] {
  if (!entry) return [];
  return forms[section].fields.flatMap((field) => {
    const text = entry.values[field.name]?.trim();
    if (!text) return [];
    return [{ label: m.field_label({ field: field.name }), text: said(of, field, text), typed: isTyped(field) }];
  });
}

const isTyped = ({ kind }: Field) => kind === 'text' || kind === 'line';

function said({ asked }: Questionnaire, { kind }: Field, text: string): string {
  if (kind === 'choice') return m.field_option({ option: text });
  if (kind === 'need') return asked.supportNeeds.find(({ id }) => id === text)?.name ?? text;
  if (kind === 'check') return m.field_option({ option: 'YES' });
  return kind === 'date' ? day(text) : text;
}

/** What an entry is about: what is asked, or the need or role it is for. */
export function titleOf(of: Questionnaire, section: ProfileSection, { key, values }: Entry): string {
  const { shape } = forms[section];
  if (shape === 'single') return m.section_title({ section });
  if (shape === 'list') {
    const need = of.asked.supportNeeds.find(({ id }) => id === values.supportNeed);
    return need?.name ?? (values.role || m.entry_new());
  }
  const questions = asking(of, section).flatMap((group) => group.questions);
  return questions.find((question) => question.key === key)?.label ?? key;
}
