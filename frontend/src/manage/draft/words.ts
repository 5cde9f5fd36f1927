/** What stands in a part of the form, as plain texts: how it comes from the API and how it goes there. */
import { type Field, type Form, forms } from './forms.ts';
import type { Content, ProfileSection, SectionInput } from './questions.ts';

export interface Entry {
  /** Tells it from the others on the page: what it answers to, or a number of our own. */
  key: string;
  values: Record<string, string>;
}

export type Words = Entry[];
type Row = Record<string, unknown>;

/** What an entry of a list is known by until it is gone; no two have the same. */
const numbered = (place: number) => `n${place}`;

export function wordsOf(section: ProfileSection, content: Content, asked: string[]): Words {
  const form = forms[section];
  const rows = rowsOf(form, content);
  if (form.shape !== 'asked') return rows.map((row, place) => entry(form, numbered(place), row));
  const given = new Map(rows.map((row) => [told(row[form.key ?? '']), row]));
  return asked.map((key) => entry(form, key, given.get(key) ?? {}));
}

/** What is answered in a list of questions, by the names of these. */
export function answeredIn(section: ProfileSection, content: Content): string[] {
  const form = forms[section];
  const { key } = form;
  return key ? rowsOf(form, content).map((row) => told(row[key])) : [];
}

function rowsOf({ part }: Form, content: Content): Row[] {
  if (part === 'summary') return [{ summary: content.summary, vision: content.vision }];
  if (part === 'limits') return [{ limits: content.limits }];
  if (part === 'councilAdvice') return [{ ...content.councilAdvice }];
  return content[part] as Row[];
}

const entry = ({ fields }: Form, key: string, row: Row): Entry => ({
  key,
  values: Object.fromEntries(fields.map(({ name }) => [name, told(row[name])])),
});

function told(value: unknown): string {
  if (value === null || value === undefined || value === false) return '';
  if (value === true) return 'yes';
  return typeof value === 'object' ? (value as { id: string }).id : String(value);
}

/** A new entry at the end of a list. */
export function freshEntry({ fields }: Form, words: Words): Entry {
  const last = Math.max(-1, ...words.map(({ key }) => Number(key.slice(1)) || 0));
  return { key: numbered(last + 1), values: Object.fromEntries(fields.map(({ name, usual = '' }) => [name, usual])) };
}

const blank = (text: string | undefined) => !text?.trim();

/** True when all is there without which the API does not take an entry. */
export const isWhole = ({ fields }: Form, { values }: Entry) =>
  fields.every(({ name, required }) => !required || !blank(values[name]));

/** True when nobody has typed or chosen anything in it. */
export const isBlank = ({ fields }: Form, { values }: Entry) =>
  fields.every(({ name, kind, usual = '' }) => kind === 'check' || blank(values[name]) || values[name] === usual);

/** Entries that hold something and cannot be kept yet. */
export const unfinished = (form: Form, words: Words) =>
  words.filter((one) => !isWhole(form, one) && !isBlank(form, one));

/** The entries that are sent, in their order: problems come back with their places in it. */
export const sendable = (form: Form, words: Words) => words.filter((one) => isWhole(form, one));

/** Null when there is nothing that can be kept. */
export function inputOf(section: ProfileSection, words: Words): SectionInput | null {
  const form = forms[section];
  const rows = sendable(form, words).map((one) => ({
    ...(form.key ? { [form.key]: one.key } : {}),
    ...Object.fromEntries(form.fields.map((field) => [field.name, sent(field, one.values[field.name] ?? '')])),
  }));
  if (form.shape === 'single') return rows[0] ? ({ [form.part]: rows[0] } as SectionInput) : null;
  return { [form.part]: rows } as SectionInput;
}

function sent({ kind }: Field, text: string): string | number | boolean | null {
  if (kind === 'check') return text === 'yes';
  if (blank(text)) return null;
  return kind === 'number' ? Number(text) : text.trim();
}

/** As it is now, whatever is typed later. */
export const plain = (words: Words): Words => words.map(({ key, values }) => ({ key, values: { ...values } }));
