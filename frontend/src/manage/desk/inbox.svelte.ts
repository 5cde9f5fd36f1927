/** A list of questions that stays as it is while somebody reads it, and knows what came in. */
import { askAs } from '../../account/ask.ts';
import { writes } from './hear.ts';
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
  /** How often more was shown. */
  #finds = 0;
  /** Of each question, what runs when nobody is heard of. */
  readonly #quiet: Record<string, ReturnType<typeof setTimeout>> = {};

  #isOver = false;

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
      this.#finds++;
      this.#listen(rows);
    } catch (error) {
      this.trouble = error;
    }
  }

  /** Reads as many anew as are shown. What somebody is reading changes in its place, and moves when they want it to. */
  async look(isReading: () => boolean): Promise<void> {
    if (!this.found) return this.find();
    const finds = this.#finds;
    try {
      const fresh = await this.#asMany();
      // Somebody asked for more meanwhile.
      if (this.#finds !== finds) return;
      this.#listen(fresh.rows);
      const numbers = fresh.rows.map(({ number }) => number);
      const { arrived, isOther } = compare(
        this.shown.map(({ number }) => number),
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

  /** Who writes is told every ten seconds; of whom nothing is heard for twenty has stopped. Nothing is read for that. */
  write(number: string, writing: string[]): void {
    const write = (rows: Listed[]) => rows.map((row) => (row.number === number ? { ...row, writing } : row));
    this.shown = write(this.shown);
    if (this.waiting) this.waiting = { ...this.waiting, rows: write(this.waiting.rows) };
    this.#listen([{ number, writing }]);
  }

  /** Hears nothing any more. */
  end(): void {
    this.#isOver = true;
    Object.values(this.#quiet).forEach((timer) => clearTimeout(timer));
  }

  #listen(rows: Pick<Listed, 'number' | 'writing'>[]): void {
    for (const { number, writing } of rows) {
      clearTimeout(this.#quiet[number]);
      if (writing.length && !this.#isOver) this.#quiet[number] = setTimeout(() => this.write(number, []), writes);
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
