/** An answer as somebody types it, and as the API takes it. */
import { type Entry, freshEntry, orNull, said, text, translated } from '../../record/typed.ts';
import type { Option } from '../../record/options.ts';
import type { ArticleInput } from './mutations.ts';
import type { Written } from './questions.ts';

export const audiences = ['PARENT', 'YOUTH', 'SCHOOL'] as const;
type Audience = (typeof audiences)[number];

const lines = ['title-nl', 'title-en', 'summary-nl', 'summary-en', 'body-nl', 'body-en'] as const;

export type Typed = Record<(typeof lines)[number] | 'reviewedOn' | 'partnership' | 'question', string> &
  Record<'audience' | 'supportNeeds', string[]> &
  Record<'offers' | 'services', Option[]> & { sources: Entry[] };

/** @param partnership whose it will be; empty when it holds everywhere */
export const empty = (partnership: string): Typed => ({
  ...(Object.fromEntries(lines.map((line) => [line, ''])) as Record<(typeof lines)[number], string>),
  reviewedOn: '',
  partnership,
  question: '',
  audience: [],
  supportNeeds: [],
  offers: [],
  services: [],
  sources: [{ ...freshEntry.sources }],
});

const named = ({ id, name }: Option) => ({ id, name });

export const typedOf = (written: Written): Typed => ({
  'title-nl': written.title,
  'title-en': translated(written.titleEn, written.english),
  'summary-nl': written.summary,
  'summary-en': translated(written.summaryEn, written.english),
  'body-nl': written.body,
  'body-en': translated(written.bodyEn, written.english),
  reviewedOn: written.reviewedOn,
  partnership: written.partnership?.id ?? '',
  question: '',
  audience: [...written.audience],
  supportNeeds: written.supportNeeds.map(({ id }) => id),
  offers: written.offers.map(named),
  services: written.services.map(named),
  sources: written.sources.map((source) => ({
    title: source.title,
    asOf: text(source.asOf),
    url: text(source.url),
    'note-nl': text(source.note),
    'note-en': translated(source.noteEn, source.english),
  })),
});

const ids = (chosen: Option[]) => chosen.map(({ id }) => id);

export const inputOf = (typed: Typed): Omit<ArticleInput, 'article' | 'version'> => ({
  title: { nl: typed['title-nl'], en: orNull(typed['title-en']) },
  summary: { nl: typed['summary-nl'], en: orNull(typed['summary-en']) },
  body: { nl: typed['body-nl'], en: orNull(typed['body-en']) },
  audience: typed.audience as Audience[],
  supportNeeds: typed.supportNeeds,
  offers: ids(typed.offers),
  services: ids(typed.services),
  partnership: orNull(typed.partnership),
  question: orNull(typed.question),
  reviewedOn: typed.reviewedOn,
  sources: typed.sources
    .filter((source) => Object.values(source).some((line) => line.trim()))
    .map((source) => ({
      title: source.title ?? '',
      asOf: orNull(source.asOf),
      url: orNull(source.url),
      note: said(source['note-nl'], source['note-en']),
    })),
});

const gap =
  /\[(?:school|plaats|gemeente|naam|mailadres|telefoonnummer|adres|postcode|burgerservicenummer|datum|code)\]/g;

/** Where something was taken out of an answer to one asker, and nobody wrote something else yet. */
export const gapsIn = (typed: Typed): string[] => [...new Set(lines.flatMap((line) => typed[line].match(gap) ?? []))];
