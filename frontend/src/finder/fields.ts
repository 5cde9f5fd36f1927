/** The filters of each list, named as in the contract. */
import type { Municipality } from '../api/region.ts';
import type { SupportNeed } from '../api/needs.ts';
import { foreign } from '../lib/locale.ts';
import { m } from '../lib/paraglide/messages.js';
import { anywhere, type Field, type Option } from './filter.ts';

const distances = ['2', '5', '10', '25'];

export const text: () => Field = () => ({ type: 'text', name: 'text', label: m.field_text() });

/** The same where nothing has a postcode. */
export const words: () => Field = () => ({ type: 'text', name: 'text', label: m.field_words() });

export const near = (): Field[] => [
  { type: 'postcode', name: 'postcode', label: m.field_postcode() },
  {
    type: 'within',
    name: 'withinKm',
    label: m.field_within(),
    options: [
      ...distances.map((value) => ({ value, label: `${value} km` })),
      { value: anywhere, label: m.any_distance() },
    ],
    usual: '10',
  },
];

export const municipality = (all: Municipality[], open = true): Field => ({
  type: 'choices',
  name: 'municipality',
  label: m.field_municipality(),
  options: all.map(({ id, name }) => ({ value: id, label: name })),
  open,
});

export const need = (all: SupportNeed[]): Field => ({
  type: 'choices',
  name: 'supportNeed',
  label: m.field_need(),
  options: all
    .filter(({ parent }) => !parent)
    .map(({ id, name, contentLanguage }) => ({ value: id, label: name, lang: foreign(contentLanguage) })),
});

export const age = (): Field => ({ type: 'age', name: 'age', label: m.field_age() });

export function choices(name: string, label: string, values: readonly string[], say: (value: string) => string): Field {
  const options: Option[] = values.map((value) => ({ value, label: say(value) }));
  return { type: 'choices', name, label, options };
}
