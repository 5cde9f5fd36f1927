/** A count of one offer in the memory of this tab: what is typed, and what the server has of it. */
import { askAs } from '../../account/ask.ts';
import { keys } from '../../account/once.ts';
import { m } from '../../lib/paraglide/messages.js';
import { hold, type Holding } from '../held.ts';
import { type OfferWithPlaces, PlacesOfOffer, RecordCount, type Word } from './questions.ts';
import { todayHere } from '../../lib/today.ts';
import { whyNotKept } from '../why.ts';
import { differing, empty, fields, inputOf, standing, type Typed, typedOf, wrongNumbers } from './typed.ts';

/** What became of a press on the button. */
export type Outcome = 'saved' | 'wrong' | 'conflict' | 'failed';

export class Counting implements Holding {
  readonly offer: { id: string; name: string };
  typed: Typed = $state() as Typed;
  /** Every word there is, the newest first. */
  words: Word[] = $state.raw([]);
  /** What somebody recorded of the same day in between. */
  theirs: Word | null = $state.raw(null);
  /** What is wrong, by field. */
  wrong: Record<string, string> = $state.raw({});
  trouble = $state('');
  savedAt = $state('');
  #begun: Typed = $state.raw() as Typed;
  #key = keys();

  constructor({ id, name }: OfferWithPlaces, words: Word[]) {
    this.offer = { id, name };
    this.words = words;
    this.#begun = empty(todayHere(), words[0]);
    this.typed = { ...this.#begun };
  }

  get isUnsaved(): boolean {
    return differing(this.typed, this.#begun).length > 0;
  }

  /** The count that this one would put right. */
  get standing(): Word | undefined {
    return this.theirs ?? standing(this.words, this.typed);
  }

  async save(): Promise<Outcome> {
    this.trouble = this.savedAt = '';
    this.wrong = Object.fromEntries(wrongNumbers(this.typed).map((field) => [field, m.count_wrong()]));
    if (Object.keys(this.wrong).length) return 'wrong';
    try {
      return await this.#send();
    } catch (error) {
      this.trouble = whyNotKept(error);
      return 'failed';
    }
  }

  async #send(): Promise<Outcome> {
    const input = { offer: this.offer.id, ...inputOf(this.typed), version: this.standing?.version ?? 0 };
    const sent = { ...input, idempotencyKey: this.#key(JSON.stringify(input)) };
    const { recordCapacity: answer } = await askAs(RecordCount, { input: sent });
    if (answer.__typename === 'CapacityRefused') {
      this.wrong = Object.fromEntries(answer.problems.map(({ field, message }) => [nameOf(field), message]));
      this.trouble = this.wrong[''] ?? '';
      return 'wrong';
    }
    if (answer.__typename === 'CapacityConflict') {
      this.theirs = answer.theirs;
      return 'conflict';
    }
    this.#keep(answer.record);
    return 'saved';
  }

  #keep(word: Word): void {
    this.words = [word, ...(this.theirs ? [this.theirs] : []), ...this.words].toSorted((one, other) =>
      other.count.countedOn.localeCompare(one.count.countedOn),
    );
    this.theirs = null;
    this.savedAt = word.recordedAt ?? '';
    this.#begin(word);
  }

  /** What stands there in place of what was typed. */
  #begin(word: Word): void {
    this.#begun = typedOf(word);
    this.typed = { ...this.#begun };
    this.wrong = {};
  }

  takeTheirs(): void {
    if (!this.theirs) return;
    this.words = [this.theirs, ...this.words];
    this.#begin(this.theirs);
    this.theirs = null;
  }
}

/** A problem of the whole has no field of the form. */
function nameOf(path: string | null): string {
  const name = (path ?? '').replace(/^input\./, '');
  return fields.some((field) => field === name) ? name : '';
}

/** Null for an offer that nobody knows, or that somebody else keeps. */
export async function countingOf(id: string): Promise<Counting | null> {
  const open = async () => {
    const { offer } = await askAs(PlacesOfOffer, { id });
    if (!offer?.mayRecordCapacity) throw new NotYours();
    return new Counting(offer, offer.capacityRecords);
  };
  return hold(`places ${id}`, open).catch((error: unknown) => {
    if (error instanceof NotYours) return null;
    throw error;
  });
}

class NotYours extends Error {}
