/** One that is kept, in the memory of this tab: what is typed of it, and what the server has. */
import { keys } from '../../account/once.ts';
import { m } from '../../lib/paraglide/messages.js';
import { hold } from '../held.ts';
import { whyNotKept } from '../why.ts';
import { type Difference, differences } from './told.ts';
import { controlOf } from './typed.ts';
import type { Chosen, Keeping, Outcome, Sent, Sort, Theirs, There, Way, Work } from './work.ts';

export class TypedKeeping<Written, Typed, Choices extends Chosen> implements Keeping {
  readonly there: There | null;
  readonly choices: Choices;
  typed: Typed = $state() as Typed;
  /** What somebody else did in between. */
  theirs: Theirs<Written> | null = $state.raw(null);
  wrong: Record<string, string> = $state.raw({});
  trouble = $state('');
  id = $state('');
  #work: Work<Written, Typed>;
  #begun = $state('');
  #version: number;
  #key = keys();

  constructor(work: Work<Written, Typed>, there: There | null, choices: Choices, typed: Typed) {
    this.#work = work;
    this.there = there;
    this.choices = choices;
    this.id = there?.id ?? '';
    this.#version = there?.version ?? 0;
    this.typed = typed;
    this.#begun = JSON.stringify(typed);
  }

  get sort(): Sort {
    return this.#work.sort;
  }

  get isUnsaved(): boolean {
    return JSON.stringify(this.typed) !== this.#begun;
  }

  get between(): Difference[] {
    return this.theirs ? this.#differences(this.typed, this.#work.typedOf(this.theirs.record)) : [];
  }

  async save(): Promise<Outcome> {
    this.trouble = '';
    const numbers = this.#work.unreadable(this.typed).map((id) => [id, m.keep_no_number()]);
    this.wrong = { ...Object.fromEntries(numbers), ...this.#work.missing?.(this.typed) };
    if (Object.keys(this.wrong).length) return 'wrong';
    return this.#tried(() => this.#send());
  }

  async #send(): Promise<Outcome> {
    const version = this.theirs?.version ?? this.#version;
    // What is typed while this is on its way is not what was kept.
    const sent = JSON.stringify(this.typed);
    const { answer } = await this.#work.save(this.#meant(version, sent), this.typed);
    if ('problems' in answer) {
      this.wrong = Object.fromEntries(answer.problems.map(({ field, message }) => [controlOf(field), message]));
      this.trouble = this.wrong[this.sort.toLowerCase()] ?? this.wrong.version ?? '';
      return 'wrong';
    }
    if ('theirs' in answer) {
      this.theirs = answer.theirs;
      return 'conflict';
    }
    this.theirs = null;
    this.id = answer.record.id;
    this.#version = answer.record.version;
    this.#begun = sent;
    return 'done';
  }

  /** Confirms, withdraws or restores what stands there; what is typed meanwhile stays in the form. */
  async take(way: Way): Promise<Outcome> {
    return this.#tried(async () => {
      const { answer } = await this.#work.take(way, this.#meant(this.#version, way));
      if ('record' in answer) {
        this.#version = answer.record.version;
        return 'done';
      }
      this.trouble = 'problems' in answer ? (answer.problems[0]?.message ?? '') : m.keep_changed();
      return 'wrong';
    });
  }

  /** Empties for good what an earlier version said. */
  async erase(version: number): Promise<Outcome> {
    return this.#tried(async () => {
      const { answer } = await this.#work.erase(this.#meant(version, 'erase'));
      if ('record' in answer) return 'done';
      this.trouble = 'problems' in answer ? (answer.problems[0]?.message ?? '') : '';
      return 'wrong';
    });
  }

  async changes(version: number): Promise<Difference[] | null> {
    const { before, after } = (await this.#work.then(this.id, version)) ?? {};
    return before && after ? this.#differences(this.#work.typedOf(before), this.#work.typedOf(after)) : null;
  }

  takeTheirs(): void {
    if (!this.theirs) return;
    this.typed = this.#work.typedOf(this.theirs.record);
    this.#begun = JSON.stringify(this.typed);
    this.#version = this.theirs.version;
    this.theirs = null;
    this.wrong = {};
  }

  /** Throws away what was typed and not kept. */
  forget(): void {
    this.typed = JSON.parse(this.#begun) as Typed;
    this.wrong = {};
    this.trouble = '';
  }

  #meant(version: number, about: string): Sent {
    return { id: this.id, version, key: this.#key(`${about} ${this.id} ${version}`) };
  }

  #differences(one: Typed, other: Typed): Difference[] {
    return differences(this.#work.lines, one, other, this.choices.named);
  }

  async #tried(change: () => Promise<Outcome>): Promise<Outcome> {
    this.trouble = '';
    try {
      return await change();
    } catch (error) {
      this.trouble = whyNotKept(error);
      return 'failed';
    }
  }
}

/** One of somebody's own, or what was typed of it and is not saved yet; null when there is none. */
export async function held<Kept extends Keeping>(key: string, open: () => Promise<Kept | null>): Promise<Kept | null> {
  const opened = async () => {
    const kept = await open();
    if (!kept) throw new NotYours();
    return kept;
  };
  return hold(key, opened).catch((error: unknown) => {
    if (error instanceof NotYours) return null;
    throw error;
  });
}

class NotYours extends Error {}
