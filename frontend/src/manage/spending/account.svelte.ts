/** A school's account of one year in the memory of this tab: what is typed, and what the server has of it. */
import { askAs } from '../../account/ask.ts';
import { keys } from '../../account/once.ts';
import { m } from '../../lib/paraglide/messages.js';
import { hold, type Holding } from '../held.ts';
import { fullName } from '../start/way.ts';
import { whyNotKept } from '../why.ts';
import { differing, type Field, inputOf, placeOf, type Typed, typedOf, wrongAmounts } from './amounts.ts';
import { type Kept, type Problem, SaveSpending, type SpendingAnswer, SpendingOfSchool } from './questions.ts';

type School = NonNullable<SpendingAnswer['school']>;

/** What became of a press on the button. */
export type Outcome = 'saved' | 'wrong' | 'conflict' | 'failed';

export class Account implements Holding {
  readonly school: { id: string; name: string };
  readonly year: number;
  readonly mayWrite: boolean;
  typed: Typed = $state({});
  kept: Kept | null = $state.raw(null);
  /** What a colleague saved in between. */
  theirs: Kept | null = $state.raw(null);
  /** What is wrong, by field. */
  wrong: Record<Field, string> = $state.raw({});
  trouble = $state('');
  /** Saved by this tab. */
  savedAt = $state('');
  #key = keys();

  constructor(school: School, year: number, mayWrite: boolean) {
    this.school = { id: school.id, name: fullName(school) };
    this.year = year;
    this.mayWrite = mayWrite;
    this.kept = school.spending;
    this.typed = typedOf(mayWrite ? this.own : school.spending);
  }

  get isUnsaved(): boolean {
    return this.mayWrite && differing(this.typed, typedOf(this.own)).length > 0;
  }

  /** What the school itself said: an example is nobody's, and its amounts do not begin the form. */
  get own(): Kept | null {
    return this.kept?.example ? null : this.kept;
  }

  async save(): Promise<Outcome> {
    this.trouble = this.savedAt = '';
    this.wrong = Object.fromEntries(
      Object.entries(wrongAmounts(this.typed)).map(([field, wrong]) => [field, m.amount_wrong({ wrong: wrong ?? '' })]),
    );
    if (Object.keys(this.wrong).length) return 'wrong';
    try {
      return await this.#send();
    } catch (error) {
      this.trouble = whyNotKept(error);
      return 'failed';
    }
  }

  async #send(): Promise<Outcome> {
    const version = (this.theirs ?? this.kept)?.version ?? 0;
    const input = { school: this.school.id, year: this.year, ...inputOf(this.typed), version };
    const sent = { ...input, idempotencyKey: this.#key(JSON.stringify(input)) };
    const { saveSpending: answer } = await askAs(SaveSpending, { input: sent });
    if (answer.__typename === 'SpendingRefused') return this.#refuse(answer.problems);
    if (answer.__typename === 'SpendingConflict') {
      this.theirs = answer.theirs;
      return 'conflict';
    }
    this.kept = answer.spending;
    this.theirs = null;
    this.savedAt = answer.spending.savedAt;
    return 'saved';
  }

  #refuse(problems: Problem[]): Outcome {
    this.wrong = Object.fromEntries(problems.map((one) => [placeOf(one) ?? '', one.message]));
    this.trouble = this.wrong[''] ?? '';
    return 'wrong';
  }

  /** The colleague's amounts in place of one's own. */
  takeTheirs(): void {
    this.kept = this.theirs;
    this.typed = typedOf(this.theirs);
    this.theirs = null;
    this.wrong = {};
  }
}

/** Null for a school that nobody knows. */
export async function accountOf(school: string, year: number): Promise<Account | null> {
  const open = async () => {
    const { me, school: found } = await askAs(SpendingOfSchool, { school, year });
    if (!found) throw new Unknown();
    const own = me?.roles.some((role) => role === 'SCHOOL_EDITOR' || role === 'SCHOOL_DIRECTOR');
    return new Account(found, year, Boolean(own && me?.schools.some(({ id }) => id === found.id)));
  };
  return hold(`spending ${school} ${year}`, open).catch((error: unknown) => {
    if (error instanceof Unknown) return null;
    throw error;
  });
}

class Unknown extends Error {}
