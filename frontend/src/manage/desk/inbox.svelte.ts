/** A list of questions that stays as it is while somebody reads it, and knows what came in. */
import { askAs } from '../../account/ask.ts';
import { compare } from './news.ts';
import { type Filter, type Listed, QuestionInbox, type Sort } from './questions.ts';

interface Page {
  rows: Listed[];
  total: number;
  next: string | null;
}

export class Inbox {
  shown = $state.raw<Listed[]>([]);
  found = $state.raw<{ total: number; next: string | null } | null>(null);
  trouble = $state.raw<unknown>(null);
  /** The list as it is by now, and how many in it are new; null while that is what is shown. */
  waiting = $state.raw<(Page & { arrived: number }) | null>(null);
  /** Numbers of those that are in this list no more. */
  gone = $state.raw<string[]>([]);

  readonly #filter: Filter;
  readonly #sort: Sort;

  constructor(filter: Filter, sort: Sort) {
    this.#filter = filter;
    this.#sort = sort;
  }

  /** The first ones, or those behind the ones that are shown. */
  async find(): Promise<void> {
    this.trouble = null;
    try {
      const { rows, total, next } = await this.#page(this.found?.next ?? null);
      this.shown = [...this.shown, ...rows.filter(({ number }) => !this.shown.some((one) => one.number === number))];
      this.found = { total, next };
    } catch (error) {
      this.trouble = error;
    }
  }

  /** Reads as many anew as are shown. What somebody is reading changes in its place, and moves when they want it to. */
  async look(isReading: () => boolean): Promise<void> {
    if (!this.found) return this.find();
    const before = this.shown;
    try {
      const fresh = await this.#asMany();
      // Somebody asked for more meanwhile.
      if (this.shown !== before) return;
      const numbers = fresh.rows.map(({ number }) => number);
      const { arrived, isOther } = compare(
        before.map(({ number }) => number),
        numbers,
        fresh.next === null,
      );
      this.trouble = null;
      if (!isOther || !isReading()) return this.#show(fresh);
      this.shown = this.shown.map((row) => fresh.rows.find(({ number }) => number === row.number) ?? row);
      this.gone = this.shown.map(({ number }) => number).filter((number) => !numbers.includes(number));
      this.waiting = { ...fresh, arrived };
    } catch {
      // What is shown is as old as it was; the next event or connection reads anew.
    }
  }

  /** Shows the list as it is by now. */
  renew(): void {
    if (this.waiting) this.#show(this.waiting);
  }

  #show({ rows, total, next }: Page) {
    this.shown = rows;
    this.found = { total, next };
    this.waiting = null;
    this.gone = [];
  }

  async #asMany(): Promise<Page> {
    let all = await this.#page(null);
    while (all.next && all.rows.length < this.shown.length) {
      const { rows, total, next } = await this.#page(all.next);
      all = { rows: [...all.rows, ...rows], total, next };
    }
    return all;
  }

  async #page(after: string | null): Promise<Page> {
    const { questionInbox: page } = await askAs(QuestionInbox, { filter: this.#filter, sort: this.#sort, after });
    return {
      rows: page.nodes,
      total: page.totalCount,
      next: page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null,
    };
  }
}
