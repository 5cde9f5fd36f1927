/** Fields of an account and what is typed in them, in words. */
import { euroAmount } from '../../lib/euros.ts';
import { euros } from '../../lib/format.ts';
import { m } from '../../lib/paraglide/messages.js';
import type { Field, Typed } from './amounts.ts';

export function labelOf(field: Field, year: number): string {
  if (field === 'explanation') return m.spending_explanation();
  if (field === 'budgetNextYear') return m.spending_budget({ year: year + 1 });
  const [kind = '', what = ''] = field.split('.');
  const label = what === 'granted' ? m.spending_granted() : m.spending_category({ category: what });
  return `${m.spending_kind({ kind })}: ${label}`;
}

/** As it is understood; what is not, as it was typed. */
export function saidIn(typed: Typed, field: Field): string {
  const text = typed[field] ?? '';
  if (field === 'explanation') return text || m.told_nothing();
  const { cents } = euroAmount(text);
  if (cents === undefined) return text;
  return cents === null ? m.told_nothing() : euros(cents);
}
