/** Amounts as people type them, and as they are written back into a field. */
import { getLocale } from './paraglide/runtime.js';

/** Why an amount cannot be understood. */
export type WrongAmount = 'NOT_AN_AMOUNT' | 'UNCLEAR' | 'NEGATIVE' | 'TOO_MUCH';
export type Amount = { cents: number | null; wrong?: undefined } | { cents?: undefined; wrong: WrongAmount };

/** Ten million euros, in cents: no school gets that. */
const most = 1_000_000_000;

const marks = () => (getLocale() === 'nl' ? { decimal: ',', group: '.' } : { decimal: '.', group: ',' });

/** Whole euros with or without groups of three, then at most two digits behind the mark; nothing typed is null. */
export function euroAmount(typed: string): Amount {
  const text = typed
    .replaceAll(/[\s\u00a0\u202f]/g, '')
    .replace(/^(-?)(€|eur)/i, '$1')
    .replace(/(€|euro?s?)$/i, '')
    .replace(/[,.](-{1,2}|–|—)$/, '');
  if (!text) return typed.trim() ? { wrong: 'NOT_AN_AMOUNT' } : { cents: null };
  if (/^[-−]/.test(text)) return { wrong: 'NEGATIVE' };
  const parts = /^(\d+|\d{1,3}(?:([.,])\d{3})+)(?:([.,])(\d{1,2}))?$/.exec(text);
  if (!parts) return { wrong: 'NOT_AN_AMOUNT' };
  const [, whole = '', group, decimal, behind = ''] = parts;
  // "1,250" is a thousand and more in English; in Dutch it may have been meant as little more than one.
  if (group && group === marks().decimal && !decimal && whole.split(group).length === 2) return { wrong: 'UNCLEAR' };
  if (group && group === decimal) return { wrong: 'NOT_AN_AMOUNT' };
  const cents = Number(whole.replaceAll(/\D/g, '')) * 100 + Number(behind.padEnd(2, '0'));
  return cents > most ? { wrong: 'TOO_MUCH' } : { cents };
}

/** "1.250,50", and "1.250" without cents; nothing for null. */
export function typedEuros(cents: number | null): string {
  if (cents === null) return '';
  const { decimal, group } = marks();
  const whole = String(Math.trunc(cents / 100)).replaceAll(/\B(?=(\d{3})+$)/g, group);
  return cents % 100 ? `${whole}${decimal}${String(cents % 100).padStart(2, '0')}` : whole;
}
