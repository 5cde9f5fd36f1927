/** A count in words, for a table. */
import { day } from '../../lib/format.ts';
import { m } from '../../lib/paraglide/messages.js';
import { type Field, numberFields, type Typed } from './typed.ts';

export function labelOf(field: Field | 'estimate'): string {
  if (field === 'countedOn') return m.capacity_source();
  if (field === 'group') return m.count_group();
  if (field === 'status') return m.count_status();
  if (field === 'note') return m.count_note();
  return field === 'estimate' ? m.count_estimate() : m.capacity_number({ field });
}

export function saidIn(typed: Typed, field: Field | 'estimate'): string {
  if (field === 'estimate') return m.field_option({ option: typed.estimate ? 'YES' : 'NO' });
  const text = typed[field];
  if (!text) return numberFields.some((one) => one === field) ? m.not_shown() : m.told_nothing();
  if (field === 'countedOn') return day(text);
  return field === 'status' ? m.place_status({ status: text }) : text;
}
