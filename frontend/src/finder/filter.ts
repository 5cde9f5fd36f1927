/** Filters as people set them, as the address shows them, and as the API wants them. */
export interface Option {
  value: string;
  label: string;
  /** The language of the label, when it is not the page's own. */
  lang?: string;
}

/** The distance that leaves nothing out. */
export const anywhere = 'any';

export type Field =
  | { type: 'text' | 'postcode' | 'age'; name: string; label: string }
  | { type: 'within'; name: string; label: string; options: Option[]; usual?: string }
  | { type: 'choices'; name: string; label: string; options: Option[]; open?: boolean }
  | { type: 'flag'; name: string; label: string };

/** What stands in for a filter nobody set, unless one of these others is set. */
export interface Otherwise {
  name: string;
  values: string[];
  unless: string[];
}

export type Chosen = Record<string, string[]>;

/** Somebody who types a postcode where words go means the place. */
const wholePostcode = /^\s*([1-9]\d{3})\s?([a-z]{2})?\s*$/i;

export function readFilters(address: URLSearchParams, fields: Field[]): Chosen {
  const chosen: Chosen = {};
  const asPostcode =
    fields.some(({ type }) => type === 'postcode') && wholePostcode.exec(address.get('text') ?? '')?.[1];
  for (const field of fields) {
    const values = address.getAll(field.name).flatMap((value) => clean(field, value) ?? []);
    if (values.length) chosen[field.name] = [...new Set(values)];
  }
  if (asPostcode) {
    delete chosen.text;
    chosen.postcode = [asPostcode];
  }
  const within = fields.find(({ type }) => type === 'within');
  if (!chosen.postcode) delete chosen.withinKm;
  else if (!chosen.withinKm && within?.type === 'within' && within.usual) chosen.withinKm = [within.usual];
  return chosen;
}

/** An old link: it asks for a choice that is not there any more. */
export const isOutdated = (address: URLSearchParams, fields: Field[]): boolean =>
  fields.some(
    (field) =>
      field.type === 'choices' &&
      address.getAll(field.name).some((value) => value !== '' && clean(field, value) === null),
  );

function clean(field: Field, value: string): string | null {
  const text = value.trim();
  switch (field.type) {
    case 'text':
      return text.length >= 2 ? text.slice(0, 100) : null;
    case 'postcode':
      // Four digits say enough: the letters never leave the browser.
      return /^[1-9]\d{3}/.exec(text)?.[0] ?? null;
    case 'age':
      return /^\d{1,2}$/.test(text) && Number(text) <= 27 ? String(Number(text)) : null;
    case 'flag':
      return text === 'true' ? 'true' : null;
    default:
      return field.options.some((option) => option.value === text) ? text : null;
  }
}

export function writeFilters(chosen: Chosen): URLSearchParams {
  const address = new URLSearchParams();
  for (const [name, values] of Object.entries(chosen)) for (const value of values) address.append(name, value);
  return address;
}

export function toApi(chosen: Chosen, fields: Field[], otherwise: Otherwise[]): Record<string, unknown> {
  const filter: Record<string, unknown> = {};
  for (const { name, values, unless } of otherwise) {
    if (![name, ...unless].some((other) => chosen[other])) filter[name] = values;
  }
  for (const { type, name } of fields) {
    const [first] = chosen[name] ?? [];
    if (first === undefined || type === 'within') continue;
    if (type === 'postcode') filter.near = near(first, chosen.withinKm?.[0]);
    else if (type === 'choices') filter[name] = chosen[name];
    else filter[name] = type === 'age' ? Number(first) : type === 'flag' ? true : first;
  }
  return filter;
}

const near = (postcode: string, km?: string) =>
  km && km !== anywhere ? { postcode, withinKm: Number(km) } : { postcode };

/** Each filter that is set, in words, with what is left when it is taken away. */
export function chosenInWords(chosen: Chosen, fields: Field[]): { value: string; label: string; without: Chosen }[] {
  return fields.flatMap((field) =>
    (chosen[field.name] ?? [])
      .filter((value) => field.type !== 'within' || value !== anywhere)
      .map((value) => ({ value, label: inWords(field, value), without: drop(chosen, field, value) })),
  );
}

function inWords(field: Field, value: string): string {
  if (field.type === 'flag') return field.label;
  if (field.type === 'text') return `“${value}”`;
  if (field.type === 'choices') return field.options.find((option) => option.value === value)?.label ?? value;
  const said = field.type === 'within' ? field.options.find((option) => option.value === value)?.label : value;
  return `${field.label}: ${said ?? value}`;
}

function drop(chosen: Chosen, { name }: Field, value: string): Chosen {
  const rest = { ...chosen, [name]: (chosen[name] ?? []).filter((other) => other !== value) };
  if (name === 'postcode') delete rest.withinKm;
  if (name === 'withinKm') rest.withinKm = [anywhere];
  return Object.fromEntries(Object.entries(rest).filter(([, values]) => values?.length));
}

/** What is left without the value that the API names: "municipality", or "municipality[1]" when there are several. */
export function without(chosen: Chosen, field: string | undefined): Chosen | undefined {
  const [, name = '', place = '0'] = /^(\w+)(?:\[(\d+)\])?$/.exec(field ?? '') ?? [];
  const values = chosen[name];
  if (!values) return undefined;
  const rest = values.filter((_, at) => at !== Number(place));
  return Object.fromEntries(Object.entries({ ...chosen, [name]: rest }).filter(([, left]) => left?.length));
}
