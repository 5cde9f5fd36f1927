/** What a desk keeps one by one, each with a version of its own: all of it, and what is typed of one. */
import type { Holding } from '../../held.ts';
import { Press } from '../../press.svelte.ts';

export interface Kept {
  id: string;
  version: number;
}

interface Refused {
  problems: { field: string | null; message: string }[];
}

/** A colleague changed it in between, or took it away. */
interface Conflict<One> {
  theirs: One | null;
}

/** Which one, and as it was seen; no id is a new one. */
export interface Which {
  id: string | null;
  version: number;
  idempotencyKey: string;
}

export interface Keeps<One extends Kept, Typed> {
  /** What is typed of one, or of a new one. */
  typedOf: (one: One | null) => Typed;
  save: (typed: Typed, which: Which) => Promise<{ saved: One } | Conflict<One> | Refused>;
  remove: (which: Which & { id: string }) => Promise<{ id: string } | Conflict<One> | Refused>;
  /** The order in which they stand. */
  sort: (one: One, other: One) => number;
}

/** What became of a press on a button. */
export type Outcome = 'done' | 'wrong' | 'conflict' | 'failed';

export class Shelf<One extends Kept, Typed extends Record<string, string>> extends Press implements Holding {
  all: One[] = $state.raw([]);
  /** Whether the form is there, and of which one it is; null for a new one. */
  isOpen = $state(false);
  of: One | null = $state.raw(null);
  typed: Typed = $state() as Typed;
  /** What a colleague left while somebody typed; null when it is there no more. */
  conflict: Conflict<One> | null = $state.raw(null);
  /** What is wrong, by field. */
  wrong: Record<string, string> = $state.raw({});

  readonly keeps: Keeps<One, Typed>;

  constructor(all: One[], keeps: Keeps<One, Typed>) {
    super();
    this.keeps = keeps;
    this.typed = keeps.typedOf(null);
    this.#show(all);
  }

  get isUnsaved(): boolean {
    return this.isOpen && JSON.stringify(this.typed) !== JSON.stringify(this.keeps.typedOf(this.of));
  }

  open(one: One | null): void {
    this.typed = this.keeps.typedOf(one);
    this.of = one;
    this.isOpen = true;
    this.#calm();
  }

  close(): void {
    this.isOpen = false;
    this.of = null;
    this.#calm();
  }

  takeTheirs(): void {
    if (this.conflict?.theirs) this.open(this.conflict.theirs);
    else this.close();
  }

  save(): Promise<Outcome> {
    const typed = { ...this.typed };
    const which = { id: this.of?.id ?? null, version: this.of?.version ?? 0 };
    return this.#outcome([typed, which], async (idempotencyKey) => {
      const result = await this.keeps.save(typed, { ...which, idempotencyKey });
      if ('problems' in result) return this.#refuse(result);
      if ('theirs' in result) return this.#meet(result);
      this.#show([...this.#without(result.saved.id), result.saved]);
      if (JSON.stringify(this.typed) === JSON.stringify(typed)) this.close();
      else this.#goOn(result.saved);
      return 'done';
    });
  }

  /** What was typed while the save was on its way is not what was kept. */
  #goOn(saved: One): void {
    this.of = saved;
    this.#calm();
  }

  remove({ id, version }: One): Promise<Outcome> {
    return this.#outcome(['remove', id, version], async (idempotencyKey) => {
      const result = await this.keeps.remove({ id, version, idempotencyKey });
      if ('problems' in result) return this.#refuse(result);
      this.#show(this.#without(id));
      if (!('theirs' in result) || !result.theirs) return 'done';
      this.#show([...this.all, result.theirs]);
      return 'conflict';
    });
  }

  /** What was typed stays; the next press puts it in place of what the colleague left. */
  #meet(conflict: Conflict<One>): Outcome {
    const gone = this.of?.id;
    this.conflict = conflict;
    this.of = conflict.theirs;
    if (conflict.theirs) this.#show([...this.#without(conflict.theirs.id), conflict.theirs]);
    else if (gone) this.#show(this.#without(gone));
    return 'conflict';
  }

  #refuse({ problems }: Refused): Outcome {
    const field = (path: string | null) => (path ?? '').replace(/^input\.?/, '');
    this.wrong = Object.fromEntries(problems.map((one) => [field(one.field), one.message]));
    const elsewhere = problems.filter((one) => !(field(one.field) in this.typed));
    this.trouble = elsewhere.map(({ message }) => message).join(' ');
    return 'wrong';
  }

  async #outcome(about: unknown, send: (idempotencyKey: string) => Promise<Outcome>): Promise<Outcome> {
    const outcome = await this.once(about, (idempotencyKey) => {
      this.wrong = {};
      return send(idempotencyKey);
    });
    return outcome ?? 'failed';
  }

  #calm(): void {
    this.conflict = null;
    this.wrong = {};
    this.trouble = '';
  }

  #without = (id: string) => this.all.filter((one) => one.id !== id);

  #show(all: One[]): void {
    this.all = all.toSorted(this.keeps.sort);
  }
}
