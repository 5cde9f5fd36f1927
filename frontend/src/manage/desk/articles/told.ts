/** What is typed of an answer in words, by its parts. */
import { day } from '../../../lib/format.ts';
import { m } from '../../../lib/paraglide/messages.js';
import type { Named } from '../../record/options.ts';
import { both, type Lines, names } from '../../record/told.ts';
import type { Typed } from './typed.ts';

const nameOf = ({ name }: { name: string }) => name;

export const lines: Lines<Typed> = {
  TITLE: (typed) => both(typed, 'title'),
  SUMMARY: (typed) => both(typed, 'summary'),
  BODY: (typed) => both(typed, 'body'),
  AUDIENCE: ({ audience }) => audience.map((reader) => m.article_audience({ audience: reader })),
  SUPPORT_NEEDS: (typed, named) => names(typed.supportNeeds, named),
  OFFERS: ({ offers }) => offers.map(nameOf),
  SERVICES: ({ services }) => services.map(nameOf),
  SOURCES: ({ sources }) => sources.map((source) => Object.values(source).filter(Boolean).join(', ')),
  REVIEWED_ON: ({ reviewedOn }) => [reviewedOn && day(reviewedOn)],
};

const beside = ['AUDIENCE', 'SUPPORT_NEEDS', 'OFFERS', 'SERVICES', 'SOURCES', 'REVIEWED_ON'];

/** What stands beside the text, part by part; also what is empty, because somebody may have forgotten it. */
export const factsOf = (typed: Typed, named: Named): { part: string; told: string }[] =>
  beside.map((part) => ({
    part,
    told: lines[part]?.(typed, named).filter(Boolean).join('\n') || m.told_nothing(),
  }));
