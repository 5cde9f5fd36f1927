/** The nine parts of the form, in their order: what each asks, and what must be said before an entry can be kept. */
import type { ProfileSection } from './questions.ts';

export interface Field {
  name: string;
  kind: 'text' | 'line' | 'phone' | 'email' | 'number' | 'date' | 'need' | 'choice' | 'check';
  /** An entry without it says nothing yet, and cannot be kept. */
  required?: boolean;
  options?: readonly string[];
  /** What a new entry begins with. */
  usual?: string;
  /** Most characters the API takes. */
  most?: number;
}

export interface Form {
  /** One entry; an entry for all that is asked; or as many as there are. */
  shape: 'single' | 'asked' | 'list';
  /** The field of the contract that holds it. */
  part:
    | 'summary'
    | 'parentAnswers'
    | 'answers'
    | 'selfAssessments'
    | 'extraSupport'
    | 'expertise'
    | 'limits'
    | 'contacts'
    | 'councilAdvice';
  /** For what is asked: the field that names it. */
  key?: 'question' | 'item' | 'theme';
  /** For a list: what tells its entries apart. */
  same?: readonly string[];
  fields: Field[];
}

const long = 4000;
const note = 1000;
const short = 100;
const text = (name: string, most: number, required = false): Field => ({ name, kind: 'text', most, required });
const line = (name: string, required = false): Field => ({ name, kind: 'line', most: short, required });
const choice = (name: string, options: readonly string[], usual = ''): Field => ({
  name,
  kind: 'choice',
  options,
  required: true,
  usual,
});
const need: Field = { name: 'supportNeed', kind: 'need', required: true };

export const forms: Record<ProfileSection, Form> = {
  SUMMARY: { shape: 'single', part: 'summary', fields: [text('summary', 600), text('vision', long)] },
  PARENTS: { shape: 'asked', part: 'parentAnswers', key: 'question', fields: [text('text', long, true)] },
  BASIC_SUPPORT: {
    shape: 'asked',
    part: 'answers',
    key: 'item',
    fields: [choice('value', ['YES', 'PARTLY', 'NO']), text('note', note)],
  },
  SELF_ASSESSMENT: {
    shape: 'asked',
    part: 'selfAssessments',
    key: 'theme',
    fields: [choice('grade', ['INSUFFICIENT', 'SUFFICIENT', 'GOOD']), text('note', note)],
  },
  EXTRA_SUPPORT: {
    shape: 'list',
    part: 'extraSupport',
    same: ['supportNeed', 'level'],
    fields: [need, choice('level', ['EXTRA', 'INTENSIVE', 'BASIC'], 'EXTRA'), text('description', long, true)],
  },
  EXPERTISE: {
    shape: 'list',
    part: 'expertise',
    same: ['supportNeed', 'kind'],
    fields: [
      need,
      choice('kind', ['SPECIALIST', 'CERTIFIED_STAFF', 'TRAINED_TEAM', 'PROGRAMME'], 'SPECIALIST'),
      { name: 'hoursPerWeek', kind: 'number' },
      { name: 'shareable', kind: 'check' },
      text('description', long),
    ],
  },
  LIMITS: { shape: 'single', part: 'limits', fields: [text('limits', long)] },
  CONTACTS: {
    shape: 'list',
    part: 'contacts',
    same: ['role'],
    fields: [line('role', true), { name: 'phone', kind: 'phone' }, { name: 'email', kind: 'email' }, line('hours')],
  },
  COUNCIL: {
    shape: 'single',
    part: 'councilAdvice',
    fields: [
      choice('advice', ['POSITIVE', 'NEGATIVE', 'NOT_GIVEN']),
      { name: 'givenOn', kind: 'date' },
      text('note', note),
    ],
  },
};

export const sections = Object.keys(forms) as ProfileSection[];
