/** Contacts that somebody notes in this tab: what is chosen for the next one, and those of before that may go back. */
import { askAs } from '../../../account/ask.ts';
import { m } from '../../../lib/paraglide/messages.js';
import { todayHere } from '../../../lib/today.ts';
import { Press } from '../../press.svelte.ts';
import { type Contact, type ContactInput, LogContact, TakeBackContact } from './questions.ts';

export const channels = ['PHONE', 'MAIL', 'VISIT'] as const satisfies readonly ContactInput['channel'][];
export const askers = ['PARENT', 'YOUTH', 'SCHOOL', 'OTHER'] as const satisfies readonly ContactInput['asker'][];

/** Nobody notes two contacts within a second. */
const soon = 1000;

export interface Chosen {
  channel: (typeof channels)[number];
  asker: (typeof askers)[number];
  theme: string;
  municipality: string;
  day: string;
}

/** Who calls is a parent most often, today, and what about is another thing each time. */
export const fresh = (channel: Chosen['channel'] = 'PHONE'): Chosen => ({
  channel,
  asker: 'PARENT',
  theme: '',
  municipality: '',
  day: todayHere(),
});

export class Log extends Press {
  chosen: Chosen = $state(fresh());
  /** The last one first. */
  noted: Contact[] = $state.raw([]);
  /** What is wrong, by field. */
  wrong: Record<string, string> = $state.raw({});

  readonly #partnership: string;
  #today = this.chosen.day;
  /** When the last one was noted, and what the form began with then. */
  #last = { at: -Infinity, begun: '' };

  constructor(partnership: string) {
    super();
    this.#partnership = partnership;
  }

  /** The day that was today when the form was drawn is not today in a tab that stayed open. */
  turn(): void {
    if (this.chosen.day !== this.#today) return;
    this.chosen.day = this.#today = todayHere();
  }

  note(): Promise<boolean> {
    this.turn();
    if (this.#isPressedTwice()) return Promise.resolve(false);
    const { theme, municipality, ...chosen } = this.chosen;
    if (!chosen.day) {
      this.wrong = { day: m.desk_day_missing() };
      return Promise.resolve(false);
    }
    const input = {
      partnership: this.#partnership,
      ...chosen,
      theme: theme || null,
      municipality: municipality || null,
    };
    return this.#done(input, async (idempotencyKey) => {
      const { result } = await askAs(LogContact, { input: { ...input, idempotencyKey } });
      if (result.__typename === 'ContactRefused') return this.#refuse(result.problems);
      this.noted = [result.contact, ...this.noted];
      this.chosen = fresh(chosen.channel);
      this.#today = this.chosen.day;
      this.#last = { at: Date.now(), begun: JSON.stringify(this.chosen) };
      return true;
    });
  }

  /** The second press of a double one, which nobody chose anything for, is no second contact. */
  #isPressedTwice(): boolean {
    const { at, begun } = this.#last;
    return Date.now() - at < soon && JSON.stringify(this.chosen) === begun;
  }

  takeBack({ id }: Contact): Promise<boolean> {
    const input = { partnership: this.#partnership, id };
    return this.#done(input, async (idempotencyKey) => {
      const { result } = await askAs(TakeBackContact, { input: { ...input, idempotencyKey } });
      if (result.__typename === 'ContactRefused')
        return this.#refuse(result.problems.map((one) => ({ ...one, field: '' })));
      this.noted = this.noted.filter((one) => one.id !== id);
      return true;
    });
  }

  /** Two calls about the same are two contacts; one that got no answer is sent again as the same. */
  async #done(about: object, send: (idempotencyKey: string) => Promise<boolean>): Promise<boolean> {
    const done = await this.once(about, (idempotencyKey) => {
      this.wrong = {};
      return send(idempotencyKey);
    });
    return done ?? false;
  }

  #refuse(problems: { field: string | null; message: string }[]): false {
    const field = (path: string | null) => (path ?? '').replace(/^input\./, '');
    this.wrong = Object.fromEntries(problems.map((one) => [field(one.field), one.message]));
    const shown = Object.keys(this.chosen);
    this.trouble = problems
      .filter((one) => !shown.includes(field(one.field)))
      .map(({ message }) => message)
      .join(' ');
    return false;
  }
}
