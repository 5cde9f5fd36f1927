/** Keeps a text two seconds after the last key, and what is not kept as soon as that can be. */
import { Forbidden } from '../../account/ask.ts';
import { SignedOut, whenBack } from '../../account/session.svelte.ts';
import { atRest, type Event, isUnsaved, next, type Saving } from '../draft/saving.ts';

/** A draft has no version: it is its writer's alone. */
const version = 0;
const newKey = () => crypto.randomUUID();

/** When it was kept, or what is wrong with it. */
export type Kept = { savedAt: string } | { wrong: string };

export interface Keeps {
  keep: (text: string, idempotencyKey: string) => Promise<Kept>;
  /** The API does not take it any more; true when that is the end of it. */
  isOver: () => Promise<boolean>;
}

export class Autosave {
  saving: Saving = $state.raw(atRest(version, '', null));
  /** What the API found wrong with the text. */
  wrong = $state('');

  readonly #keeps: Keeps;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #underway: Promise<void> | undefined;
  #unwatch: (() => void) | undefined;

  constructor(keeps: Keeps) {
    this.#keeps = keeps;
  }

  get isUnsaved(): boolean {
    return isUnsaved(this.saving);
  }

  typed(text: string): void {
    this.wrong = '';
    this.#happen({ is: 'typed', text, now: Date.now() });
  }

  /** Begins anew with a text as the API has it. */
  rest(text: string, savedAt: string | null): void {
    clearTimeout(this.#timer);
    this.wrong = '';
    this.saving = atRest(version, text, savedAt);
    this.#watch();
  }

  /** Begins anew with nothing, and tells the API so: what went there last may have arrived after its answer. */
  drop(): void {
    this.rest(this.saving.wanted, null);
    this.typed('');
  }

  /** Keeps nothing more until it is hurried, typed or begun anew, and waits for what is on its way. */
  async hold(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#underway;
    clearTimeout(this.#timer);
  }

  hurry(): void {
    this.#happen({ is: 'hurry', now: Date.now(), key: newKey() });
  }

  #happen(event: Event): void {
    const before = this.saving;
    const after = next(before, event);
    this.saving = after;
    clearTimeout(this.#timer);
    if (after.due !== null) {
      const due = () => this.#happen({ is: 'due', now: Date.now(), key: newKey() });
      this.#timer = setTimeout(due, Math.max(0, after.due - Date.now()));
    }
    if (after.state === 'sending' && before.state !== 'sending') this.#underway = this.#send(after);
    this.#watch();
  }

  async #send({ sent }: Saving): Promise<void> {
    if (!sent) return;
    try {
      const kept = await this.#keeps.keep(sent.text, sent.key);
      // It was begun anew meanwhile.
      if (this.saving.sent !== sent) return;
      if ('wrong' in kept) {
        this.wrong = kept.wrong;
        this.#happen({ is: 'refused' });
      } else {
        this.#happen({ is: 'kept', version, savedAt: kept.savedAt, now: Date.now() });
      }
    } catch (error) {
      if (error instanceof Forbidden && (await this.#keeps.isOver())) return;
      if (this.saving.sent !== sent) return;
      this.#happen(error instanceof SignedOut ? { is: 'signedOut' } : { is: 'lost', now: Date.now() });
    }
  }

  /** While something is not kept, a network or a sign-in that is back is heard of. */
  #watch() {
    if (!this.isUnsaved) {
      this.#unwatch?.();
      this.#unwatch = undefined;
    } else if (!this.#unwatch) {
      const hurry = () => this.hurry();
      const back = whenBack(hurry);
      addEventListener('online', hurry);
      this.#unwatch = () => {
        back();
        removeEventListener('online', hurry);
      };
    }
  }
}
