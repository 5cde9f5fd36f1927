/** What is kept by its own people, and what differs between one sort of it and another. */
import type { Holding } from '../held.ts';
import type { Difference, Lines } from './told.ts';
import type { Named } from './options.ts';

export type Sort = 'OFFER' | 'SERVICE' | 'ORGANISATION' | 'ARTICLE';
export type Way = 'confirm' | 'withdraw' | 'restore';
/** What became of a press on a button. */
export type Outcome = 'done' | 'wrong' | 'conflict' | 'failed';

/** What somebody did with it. */
export interface Step {
  version: number;
  step: string;
  at: string | null;
  by: string | null;
  /** Who it was, where colleagues know each other by name. */
  name?: string;
  erasedAt: string | null;
  changed: string[];
}

/** What the server has of it. */
export interface There {
  id: string;
  name: string;
  version: number;
  withdrawnAt: string | null;
  /** The day on which its people confirmed it this school year. */
  confirmedOn: string | null;
  mayErase: boolean;
  /** Whether it can be taken back and brought back. */
  mayWithdraw: boolean;
  revisions: Step[];
}

/** Which one is meant, as it was seen; the same key again is the same request. */
export interface Sent {
  id: string;
  version: number;
  key: string;
}

export interface Problem {
  field: string | null;
  message: string;
}
type Answered<Answer> = Promise<{ answer: Answer }>;
export type Theirs<Written> = Step & { record: Written };
export type Saved<Written> =
  { record: { id: string; version: number } } | { theirs: Theirs<Written> } | { problems: Problem[] };
/** Without one of both somebody did something with it in between. */
export type Taken = { record: { version: number } } | { problems: { message: string }[] } | { __typename: string };

/** How one sort is read, typed, told and sent. */
export interface Work<Written, Typed> {
  sort: Sort;
  lines: Lines<Typed>;
  typedOf: (written: Written) => Typed;
  /** The controls with something that is no number. */
  unreadable: (typed: Typed) => string[];
  /** What must be there and is not, by the id of its control. */
  missing?: (typed: Typed) => Record<string, string>;
  save: (sent: Sent, typed: Typed) => Answered<Saved<Written>>;
  take: (way: Way, sent: Sent) => Answered<Taken>;
  erase: (sent: Sent) => Answered<Taken>;
  /** What it said after a version and before; undefined when nothing is kept of that. */
  then: (id: string, version: number) => Promise<{ before?: Written | null; after?: Written } | undefined>;
}

/** One that is kept, in the memory of this tab, whatever its sort. */
export interface Keeping extends Holding {
  readonly sort: Sort;
  /** Null for one that is not there yet. */
  readonly there: There | null;
  readonly theirs: Step | null;
  /** What is wrong, by the id of its control. */
  readonly wrong: Record<string, string>;
  readonly trouble: string;
  /** The id under which it is kept; empty for one that was never saved. */
  readonly id: string;
  /** What somebody typed beside what a colleague wrote. */
  readonly between: Difference[];
  save: () => Promise<Outcome>;
  take: (way: Way) => Promise<Outcome>;
  erase: (version: number) => Promise<Outcome>;
  takeTheirs: () => void;
  /** What a version changed; null when that is not kept. */
  changes: (version: number) => Promise<Difference[] | null>;
}

export interface Chosen {
  /** The name of everything that can be chosen or was. */
  named: Named;
}
