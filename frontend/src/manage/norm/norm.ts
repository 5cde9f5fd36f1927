/** The next version of a norm as it is typed: how it begins, how it is sent, and what is different in it. */
import type { Draft, Norm, NormDomain, NormInput, Problem } from './questions.ts';

export const domains = [
  'PREVENTION',
  'NEEDS_BASED_WORK',
  'LANGUAGE_AND_DYSLEXIA',
  'ARITHMETIC',
  'GIFTEDNESS',
  'BEHAVIOUR',
  'ACCESSIBILITY',
  'YOUTH_HELP',
  'PARENTS',
  'SAFETY',
] as const satisfies NormDomain[];

export interface TypedItem {
  /** Tells it from the others on the page: its code may change while somebody types. */
  key: string;
  code: string;
  domain: NormDomain;
  nl: string;
  en: string;
  needs: string[];
}

export interface TypedNorm {
  titleNl: string;
  titleEn: string;
  validFrom: string;
  /** In per cent, as it is typed. */
  threshold: string;
  items: TypedItem[];
}

/** Where no English was written, Dutch is answered. */
const english = (nl: string, en: string) => (en === nl ? '' : en);

export const typedNorm = (norm: Norm): TypedNorm => ({
  titleNl: norm.titleNl,
  titleEn: english(norm.titleNl, norm.titleEn),
  validFrom: norm.validFrom,
  threshold: String(Math.round(norm.threshold * 1000) / 10),
  items: norm.items.map(({ code, domain, textNl, textEn, supportNeeds }, place) => ({
    key: `n${place}`,
    code,
    domain,
    nl: textNl,
    en: english(textNl, textEn),
    needs: supportNeeds.map(({ id }) => id),
  })),
});

/** The first of August that is still to come and later than a day: a school year begins with its norm. */
export function nextStart(after: string, today: Date): string {
  const now = today.toISOString().slice(0, 10);
  const later = after > now ? after : now;
  const year = Number(later.slice(0, 4));
  return `${later < `${year}-08-01` ? year : year + 1}-08-01`;
}

/** A copy of the newest version, or an empty norm where there was none. */
export function begun(newest: Norm | null, today: Date): TypedNorm {
  const validFrom = nextStart(newest?.validFrom ?? '', today);
  if (newest) return { ...typedNorm(newest), validFrom };
  return { titleNl: '', titleEn: '', validFrom, threshold: '80', items: [] };
}

const numberOf = (typed: string) => Number(typed.trim().replace('%', '').replace(',', '.'));

export const inputOf = (typed: TypedNorm): Pick<NormInput, 'title' | 'validFrom' | 'threshold' | 'items'> => ({
  title: { nl: typed.titleNl.trim(), en: typed.titleEn.trim() || null },
  validFrom: typed.validFrom,
  threshold: numberOf(typed.threshold) / 100,
  items: typed.items.map(({ code, domain, nl, en, needs }) => ({
    code: code.trim(),
    domain,
    text: { nl: nl.trim(), en: en.trim() || null },
    supportNeeds: needs,
  })),
});

/** What the API could not even read. */
export const unreadable = ({ validFrom, threshold }: TypedNorm): ('validFrom' | 'threshold')[] => [
  ...(/^\d{4}-\d\d-\d\d$/.test(validFrom) ? [] : (['validFrom'] as const)),
  ...(threshold.trim() && Number.isFinite(numberOf(threshold)) ? [] : (['threshold'] as const)),
];

/** A code that nothing in the norm has yet, in the chapter of the last item. */
export function freeCode(items: TypedItem[]): string {
  const chapter = Number(items.at(-1)?.code.split('.')[0]) || 1;
  const taken = items.map(({ code }) => code.trim());
  let place = 1;
  while (taken.includes(`${chapter}.${place}`)) place++;
  return `${chapter}.${place}`;
}

export function freshItem(items: TypedItem[]): TypedItem {
  const last = Math.max(-1, ...items.map(({ key }) => Number(key.slice(1))));
  const domain = items.at(-1)?.domain ?? domains[0];
  return { key: `n${last + 1}`, code: freeCode(items), domain, nl: '', en: '', needs: [] };
}

/** The id of the control that a problem is about; null when it is none of the form. */
export function placeOf({ field }: Pick<Problem, 'field'>, items: TypedItem[]): string | null {
  const path = (field ?? '').replace(/^input\./, '');
  const item = /^items\[(\d+)\](?:\.(.+))?$/.exec(path);
  const at = item && items[Number(item[1])];
  if (at) {
    const names: Record<string, string> = { code: 'code', 'text.nl': 'nl', 'text.en': 'en', supportNeeds: 'needs' };
    return controlOf(at, names[item[2] ?? ''] ?? 'code');
  }
  const names: Record<string, string> = {
    title: 'titleNl',
    'title.nl': 'titleNl',
    'title.en': 'titleEn',
    validFrom: 'validFrom',
    threshold: 'threshold',
    items: 'items',
  };
  return names[path] ?? null;
}

export const controlOf = ({ key }: Pick<TypedItem, 'key'>, field: string) => `${key}-${field}`;

type Comparable = Omit<TypedItem, 'key'>;
export interface Difference {
  code: string;
  mine: Comparable | null;
  theirs: Comparable | null;
}

/** Items that two texts of the same version say differently. */
export function differences(mine: TypedNorm, theirs: TypedNorm): Difference[] {
  const said = (item: TypedItem | undefined) => (item ? JSON.stringify({ ...item, key: '' }) : '');
  const codes = [...new Set([...mine.items, ...theirs.items].map(({ code }) => code))];
  return codes.flatMap((code) => {
    const [here, there] = [mine, theirs].map(({ items }) => items.find((item) => item.code === code));
    return said(here) === said(there) ? [] : [{ code, mine: here ?? null, theirs: there ?? null }];
  });
}

/** Ids of the needs that an item of a version names. */
export const needsOf = (norm: Norm | null, code: string) =>
  (norm?.items.find((item) => item.code === code)?.supportNeeds ?? []).map(({ id }) => id);

/** What of an item changed: its sentence, its subject, or the needs that come with it. */
export function changedIn(
  { before, after, code }: Draft['changesSincePrevious'][number],
  earlier: Norm | null,
  now: Norm,
): ('text' | 'domain' | 'needs')[] {
  if (!before || !after) return ['text'];
  const needs = (norm: Norm | null) => needsOf(norm, code).toSorted().join();
  return [
    ...(before.textNl === after.textNl ? [] : (['text'] as const)),
    ...(before.domain === after.domain ? [] : (['domain'] as const)),
    ...(needs(earlier) === needs(now) ? [] : (['needs'] as const)),
  ];
}
