/** What can be chosen in a form. */
export interface Option {
  id: string;
  name: string;
}
export type Named = Map<string, string>;

const byName = (one: Option, other: Option) => one.name.localeCompare(other.name, 'nl');

/** Each once, by name; what is named already can stay chosen. */
export function together(...several: Option[][]): Option[] {
  return [...new Map(several.flat().map((option) => [option.id, option])).values()].toSorted(byName);
}

export const namesOf = (...several: Option[][]): Named => new Map(several.flat().map(({ id, name }) => [id, name]));
