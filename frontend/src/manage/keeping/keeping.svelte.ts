/** An offer in the memory of this tab: what is typed of it, and what the server has. */
import { askAs } from '../../account/ask.ts';
import { keys } from '../../account/once.ts';
import { SignedOut } from '../../account/session.svelte.ts';
import { m } from '../../lib/paraglide/messages.js';
import { hold, type Holding } from '../held.ts';
import { type Choices, choicesFor } from './choices.ts';
import { ConfirmOffer, EraseOfferRevision, RestoreOffer, SaveOffer, WithdrawOffer } from './mutations.ts';
import { type Opened, OfferToWrite, type Theirs } from './questions.ts';
import { controlOf, empty, inputOf, type Typed, typedOf, unreadable } from './typed.ts';

/** What became of a press on a button. */
export type Outcome = 'done' | 'wrong' | 'conflict' | 'failed';

const steps = { confirm: ConfirmOffer, withdraw: WithdrawOffer, restore: RestoreOffer };
export type Way = keyof typeof steps;

export class Keeping implements Holding {
  /** Null for one that is not there yet. */
  readonly offer: Opened | null;
  readonly choices: Choices;
  typed: Typed = $state() as Typed;
  /** What somebody else did in between. */
  theirs: Theirs | null = $state.raw(null);
  /** What is wrong, by the id of its control. */
  wrong: Record<string, string> = $state.raw({});
  trouble = $state('');
  /** The id under which it is kept; empty for one that was never saved. */
  id = $state('');
  #begun = $state('');
  #version: number;
  #key = keys();

  constructor(offer: Opened | null, choices: Choices) {
    this.offer = offer;
    this.choices = choices;
    this.id = offer?.id ?? '';
    this.#version = offer?.version ?? 0;
    const [home] = choices.partnerships;
    this.typed = offer ? typedOf(offer) : empty(home ? [home.id] : [], choices.provider);
    this.#begun = JSON.stringify(this.typed);
  }

  get isUnsaved(): boolean {
    return JSON.stringify(this.typed) !== this.#begun;
  }

  async save(): Promise<Outcome> {
    this.trouble = '';
    this.wrong = Object.fromEntries(unreadable(this.typed).map((id) => [id, m.keep_no_number()]));
    if (Object.keys(this.wrong).length) return 'wrong';
    return this.#tried(() => this.#send());
  }

  async #send(): Promise<Outcome> {
    const version = this.theirs?.version ?? this.#version;
    // What is typed while this is on its way is not what was kept.
    const sent = JSON.stringify(this.typed);
    const input = { offer: this.id || null, version, ...inputOf(this.typed) };
    const { answer } = await askAs(SaveOffer, {
      input: { ...input, idempotencyKey: this.#key(JSON.stringify(input)) },
    });
    if (answer.__typename === 'OfferRefused') {
      this.wrong = Object.fromEntries(answer.problems.map(({ field, message }) => [controlOf(field), message]));
      this.trouble = this.wrong.offer ?? this.wrong.version ?? '';
      return 'wrong';
    }
    if (answer.__typename === 'OfferConflict') {
      this.theirs = answer.theirs;
      return 'conflict';
    }
    this.theirs = null;
    this.id = answer.offer.id;
    this.#version = answer.offer.version;
    this.#begun = sent;
    return 'done';
  }

  /** Confirms, withdraws or restores what stands there; what is typed meanwhile stays in the form. */
  async take(way: Way): Promise<Outcome> {
    const { offer } = this;
    if (!offer) return 'failed';
    this.trouble = '';
    return this.#tried(async () => {
      const input = { offer: offer.id, version: this.#version };
      const sent = { ...input, idempotencyKey: this.#key(way + JSON.stringify(input)) };
      const { answer } = await askAs(steps[way], { input: sent });
      if (answer.__typename === 'OfferKept') {
        this.#version = answer.offer.version;
        return 'done';
      }
      this.trouble = answer.__typename === 'OfferRefused' ? (answer.problems[0]?.message ?? '') : m.keep_changed();
      return 'wrong';
    });
  }

  /** Empties for good what an earlier version said. */
  async erase(version: number): Promise<Outcome> {
    this.trouble = '';
    return this.#tried(async () => {
      const input = { offer: this.id, version };
      const sent = { ...input, idempotencyKey: this.#key(`erase ${JSON.stringify(input)}`) };
      const { answer } = await askAs(EraseOfferRevision, { input: sent });
      if (answer.__typename === 'OfferKept') return 'done';
      this.trouble = answer.problems[0]?.message ?? '';
      return 'wrong';
    });
  }

  async #tried(change: () => Promise<Outcome>): Promise<Outcome> {
    try {
      return await change();
    } catch (error) {
      this.trouble = error instanceof SignedOut ? m.kept_signed_out() : m.spending_not_saved();
      return 'failed';
    }
  }

  takeTheirs(): void {
    if (!this.theirs) return;
    this.typed = typedOf(this.theirs.offer);
    this.#begun = JSON.stringify(this.typed);
    this.#version = this.theirs.version;
    this.theirs = null;
    this.wrong = {};
  }
}

class NotYours extends Error {}

/** Null for an offer that nobody knows, or that somebody else keeps; without an id it is a new one. */
export async function keepingOf(id: string): Promise<Keeping | null> {
  const open = async () => {
    if (!id) return new Keeping(null, await choicesFor([]));
    const { offer } = await askAs(OfferToWrite, { id });
    if (!offer?.mayKeep) throw new NotYours();
    return new Keeping(offer, await choicesFor([offer]));
  };
  return hold(`offer ${id}`, open).catch((error: unknown) => {
    if (error instanceof NotYours) return null;
    throw error;
  });
}
