/** Where in the form a problem stands that the API names. */
import { forms, sections } from './forms.ts';
import type { Problem, ProfileSection } from './questions.ts';
import { sendable, type Words } from './words.ts';

export interface Placed {
  section: ProfileSection | null;
  /** The entry; null when it is about the whole part. */
  entry: string | null;
  field: string | null;
  message: string;
}

/**
 * Problems name a field in three ways: of what was sent ("input.section.answers[3].item"), of a draft as a whole
 * ("answers.3.2", "summary"), and nothing of the form at all ("input.draft").
 *
 * @param words what stands in a part: places count the entries that were sent
 */
export function place({ field, message }: Problem, words: (section: ProfileSection) => Words): Placed {
  const path = (field ?? '').replace(/^input\./, '').replace(/^section\./, '');
  const part = /^[a-zA-Z]+/.exec(path)?.[0] ?? '';
  const section = sections.find((one) => forms[one].part === part) ?? alone(path);
  if (!section) return { section: null, entry: null, field: null, message };
  const form = forms[section];
  const rest = path.slice(part.length);
  const counted = /^\[(\d+)\](?:\.(\w+))?/.exec(rest);
  if (counted) {
    const entry = sendable(form, words(section))[Number(counted[1])]?.key ?? null;
    return { section, entry, field: known(section, counted[2]) ?? form.fields[0]?.name ?? null, message };
  }
  if (form.shape === 'asked')
    return { section, entry: rest.slice(1) || null, field: form.fields[0]?.name ?? null, message };
  const [only] = words(section);
  const inside = known(section, rest.slice(1)) ?? form.fields[0]?.name ?? null;
  return { section, entry: form.shape === 'single' ? (only?.key ?? null) : null, field: inside, message };
}

const known = (section: ProfileSection, name: string | undefined) =>
  forms[section].fields.find((field) => field.name === name)?.name;

/** A field that is a whole part by itself, as a draft names it. */
const alone = (path: string) => (path === 'vision' ? 'SUMMARY' : undefined);

/** The id of a control, which a message leads to. */
export const controlId = (section: ProfileSection, entry: string, field: string) => `${section}-${entry}-${field}`;
