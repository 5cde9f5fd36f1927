/** The form of an account as it is typed, its sums, and where what is wrong stands. */
import { euroAmount, typedEuros, type WrongAmount } from '../../lib/euros.ts';
import type { Kept, Problem, SpendingInput } from './questions.ts';

export const categories = ['STAFF', 'EXTERNAL_HIRE', 'MATERIAL', 'PROFESSIONALISATION', 'OTHER'] as const;
export const kinds = ['basicSupport', 'arrangements'] as const;
export type Category = (typeof categories)[number];
export type Kind = (typeof kinds)[number];
export type Hint = 'ARRANGEMENTS_MOSTLY_STAFF' | 'MUCH_LEFT' | 'OVERSPENT';

/** The name of a field: "basicSupport.granted", "arrangements.STAFF", "budgetNextYear", "explanation". */
export type Field = string;
export type Typed = Record<Field, string>;

export const fieldOf = (kind: Kind, what: Category | 'granted'): Field => `${kind}.${what}`;

/** The fields that hold an amount, in the order of the form. */
export const amountFields: Field[] = [
  ...kinds.flatMap((kind) => [fieldOf(kind, 'granted'), ...categories.map((one) => fieldOf(kind, one))]),
  'budgetNextYear',
];

export function typedOf(kept: Kept | null): Typed {
  const amounts = kinds.flatMap((kind) => [
    [fieldOf(kind, 'granted'), kept ? typedEuros(kept[kind].granted) : ''],
    ...categories.map((category) => [fieldOf(kind, category), typedEuros(amountOn(kept, kind, category))]),
  ]);
  return Object.fromEntries([
    ...amounts,
    ['budgetNextYear', typedEuros(kept?.budgetNextYear ?? null)],
    ['explanation', kept?.explanation ?? ''],
  ]) as Typed;
}

/** What is nothing stays an empty field. */
const amountOn = (kept: Kept | null, kind: Kind, category: Category) =>
  kept?.[kind].spent.find((line) => line.category === category)?.amount || null;

/** What is typed there in cents; what cannot be understood counts as nothing. */
export const centsIn = (typed: Typed, field: Field) => euroAmount(typed[field] ?? '').cents ?? 0;

export interface Sums {
  granted: number;
  total: number;
  left: number;
}

export function sums(typed: Typed, kind: Kind): Sums {
  const granted = centsIn(typed, fieldOf(kind, 'granted'));
  const total = categories.reduce((sum, category) => sum + centsIn(typed, fieldOf(kind, category)), 0);
  return { granted, total, left: granted - total };
}

/** What is worth a second look, by the same rules as the API's. */
export function hints(typed: Typed): Hint[] {
  const arrangements = sums(typed, 'arrangements');
  const both = kinds.map((kind) => sums(typed, kind));
  const found: Hint[] = [];
  if (2 * centsIn(typed, 'arrangements.STAFF') > arrangements.total) found.push('ARRANGEMENTS_MOSTLY_STAFF');
  if (both.some(({ granted, left }) => 4 * left > granted)) found.push('MUCH_LEFT');
  if (both.some(({ left }) => left < 0)) found.push('OVERSPENT');
  return found;
}

/** Amounts that cannot be understood. */
export function wrongAmounts(typed: Typed): Partial<Record<Field, WrongAmount>> {
  return Object.fromEntries(
    amountFields.flatMap((field) => {
      const { wrong } = euroAmount(typed[field] ?? '');
      return wrong ? [[field, wrong]] : [];
    }),
  );
}

export function inputOf(typed: Typed): Pick<SpendingInput, Kind | 'budgetNextYear' | 'explanation'> {
  const account = (kind: Kind) => ({
    granted: centsIn(typed, fieldOf(kind, 'granted')),
    spent: categories.map((category) => ({ category, amount: centsIn(typed, fieldOf(kind, category)) })),
  });
  return {
    basicSupport: account('basicSupport'),
    arrangements: account('arrangements'),
    budgetNextYear: euroAmount(typed.budgetNextYear ?? '').cents ?? null,
    explanation: typed.explanation?.trim() || null,
  };
}

/** Which field a problem of the API is about; null when it is none of the form. */
export function placeOf({ field }: Pick<Problem, 'field'>): Field | null {
  const path = (field ?? '').replace(/^input\./, '');
  const line = /^(basicSupport|arrangements)\.spent\[(\d+)\]/.exec(path);
  if (line) return `${line[1]}.${categories[Number(line[2])]}`;
  return [...amountFields, 'explanation'].includes(path) ? path : null;
}

/** Fields that say something else in two accounts; "1250" and "1.250" are the same. */
export function differing(mine: Typed, theirs: Typed): Field[] {
  const amounts = amountFields.filter((field) => differ(mine[field] ?? '', theirs[field] ?? ''));
  return mine.explanation?.trim() === theirs.explanation?.trim() ? amounts : [...amounts, 'explanation'];
}

function differ(one: string, other: string): boolean {
  const [mine, theirs] = [euroAmount(one), euroAmount(other)];
  return (mine.cents ?? 0) !== (theirs.cents ?? 0) || mine.wrong !== theirs.wrong;
}

/** This year and the five before. */
export const years = (now: Date) => Array.from({ length: 6 }, (_, back) => now.getFullYear() - back);
