/** Two texts of one part of the form, brought together piece by piece. */
import type { Form } from './forms.ts';
import { type Entry, isBlank, type Words } from './words.ts';

/** Something that two texts say differently; null where one of them does not have it. */
export interface Piece {
  key: string;
  /** What it is about: an entry of the form, or one field of it. */
  field: string | null;
  mine: Entry | null;
  theirs: Entry | null;
  /** Whose words to begin with: of whoever changed it alone, and else one's own. */
  usual: Whose;
}

export type Whose = 'mine' | 'theirs' | 'both';

/** What the same entry is called in both texts. */
function nameOf({ shape, same = [] }: Form, { key, values }: Entry): string {
  return shape === 'list' ? same.map((field) => values[field]).join(' ') : key;
}

export function pieces(form: Form, base: Words, mine: Words, theirs: Words): Piece[] {
  const [before, here, there] = [base, mine, theirs].map((words) => named(form, words));
  const names = [...new Set([...(here?.keys() ?? []), ...(there?.keys() ?? [])])];
  return names.flatMap((name) => {
    const [was, one, other] = [before, here, there].map((entries) => entries?.get(name) ?? null);
    if (form.shape !== 'single') return differ(one, other) ? [piece(name, null, was, one, other)] : [];
    return form.fields
      .filter((field) => one?.values[field.name] !== other?.values[field.name])
      .map((field) =>
        piece(field.name, field.name, only(was, field.name), only(one, field.name), only(other, field.name)),
      );
  });
}

function named(form: Form, words: Words) {
  return new Map(words.filter((one) => !isBlank(form, one)).map((one) => [nameOf(form, one), one]));
}

const only = (entry: Entry | null | undefined, field: string): Entry | null =>
  entry ? { key: entry.key, values: { [field]: entry.values[field] ?? '' } } : null;

const said = (entry: Entry | null | undefined) => JSON.stringify(entry ? entry.values : null);
const differ = (one: Entry | null | undefined, other: Entry | null | undefined) => said(one) !== said(other);

function piece(
  key: string,
  field: string | null,
  was: Entry | null | undefined,
  mine: Entry | null = null,
  theirs: Entry | null = null,
): Piece {
  return { key, field, mine, theirs, usual: differ(mine, was) ? 'mine' : 'theirs' };
}

/** One's own words, with those of the other where they were chosen. */
export function together(form: Form, mine: Words, found: Piece[], chosen: Record<string, Whose>): Words {
  const words = mine.map((one) => ({ key: one.key, values: { ...one.values } }));
  for (const one of found) {
    const whose = chosen[one.key] ?? one.usual;
    if (whose === 'mine') continue;
    const place = words.findIndex((entry) => (one.field === null ? nameOf(form, entry) === one.key : true));
    const at = words[place];
    if (!one.theirs) {
      if (whose === 'theirs') remove(form, words, place);
    } else if (at) Object.assign(at.values, whose === 'both' ? both(form, at, one.theirs) : one.theirs.values);
    else words.push({ key: `t${words.length}`, values: { ...one.theirs.values } });
  }
  return words.map((entry, place) => (form.shape === 'list' ? { ...entry, key: `n${place}` } : entry));
}

/** What is asked stays there, without an answer; of a list an entry goes. */
function remove({ shape, fields }: Form, words: Words, place: number) {
  const at = words[place];
  if (shape === 'list') words.splice(place, 1);
  else if (at) at.values = Object.fromEntries(fields.map(({ name }) => [name, '']));
}

/** Texts below each other, so that nothing is lost and somebody can make one of them; choices stay one's own. */
function both({ fields }: Form, mine: Entry, theirs: Entry): Record<string, string> {
  return Object.fromEntries(
    fields
      .filter(({ name, kind }) => kind === 'text' && name in theirs.values)
      .map(({ name }) => {
        const texts = [mine.values[name] ?? '', theirs.values[name] ?? ''].filter((text) => text.trim());
        return [name, [...new Set(texts)].join('\n\n')];
      }),
  );
}
