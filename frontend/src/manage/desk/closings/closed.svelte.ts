/** The closed days of one desk in the memory of this tab: what is typed, and what the server has of them. */
import { askAs } from '../../../account/ask.ts';
import { hold, type Holding } from '../../held.ts';
import { Press } from '../../press.svelte.ts';
import { type Closings, type ClosingsInput, ClosingsOfDesk, type Period, SaveClosings } from './questions.ts';
import { controlOf, copied, missing } from './typed.ts';

export type Outcome = 'saved' | 'wrong' | 'conflict' | 'failed';

export class Closed extends Press implements Holding {
  typed: Period[] = $state([]);
  /** What a colleague saved in between. */
  theirs: Closings | null = $state.raw(null);
  /** What is wrong, by period and field: "0.to"; "0.from" is about all of it. */
  wrong: Record<string, string> = $state.raw({});

  readonly #partnership: string;
  #known: Closings = $state.raw() as Closings;

  constructor(partnership: string, known: Closings) {
    super();
    this.#partnership = partnership;
    this.#begin(known);
  }

  get isUnsaved(): boolean {
    return JSON.stringify(this.typed) !== JSON.stringify(copied(this.#known.closedPeriods));
  }

  #begin(known: Closings): void {
    this.typed = copied(known.closedPeriods);
    this.#know(known);
  }

  #know(known: Closings): void {
    this.#known = known;
    this.theirs = null;
    this.wrong = {};
  }

  takeTheirs(): void {
    if (this.theirs) this.#begin(this.theirs);
  }

  async save(): Promise<Outcome> {
    if (this.busy) return 'failed';
    this.trouble = '';
    this.wrong = missing(this.typed);
    if (Object.keys(this.wrong).length) return 'wrong';
    const { closingsVersion: version } = this.theirs ?? this.#known;
    const input = { partnership: this.#partnership, periods: copied(this.typed), version };
    const outcome = await this.once(input, (idempotencyKey) => this.#send({ ...input, idempotencyKey }));
    return outcome ?? 'failed';
  }

  async #send(input: ClosingsInput): Promise<Outcome> {
    const { result } = await askAs(SaveClosings, { input });
    if (result.__typename === 'DeskClosingsRefused') {
      this.wrong = Object.fromEntries(result.problems.map(({ field, message }) => [controlOf(field), message]));
      this.trouble = this.wrong[''] ?? '';
      return 'wrong';
    }
    if (result.__typename === 'DeskClosingsConflict') {
      this.theirs = result.desk;
      return 'conflict';
    }
    // What was typed while this was on its way is not what was kept.
    if (JSON.stringify(this.typed) === JSON.stringify(input.periods)) this.#begin(result.desk);
    else this.#know(result.desk);
    return 'saved';
  }
}

/** Null for a partnership whose desk no source names. */
export const closedOf = async (partnership: string): Promise<Closed | null> =>
  hold(`closings ${partnership}`, async () => {
    const { partnership: found } = await askAs(ClosingsOfDesk, { partnership });
    if (!found?.supportDesk) throw new NoDesk();
    return new Closed(partnership, found.supportDesk);
  }).catch((error: unknown) => {
    if (error instanceof NoDesk) return null;
    throw error;
  });

class NoDesk extends Error {}
