/** What a partnership keeps of a school in the memory of this tab: what is typed of it, and what the server has. */
import { askAs } from '../../account/ask.ts';
import { keys } from '../../account/once.ts';
import { m } from '../../lib/paraglide/messages.js';
import { hold, type Holding } from '../held.ts';
import { whyNotKept } from '../why.ts';
import { type Kept, type Opened, SaveSupportTeam, type School, type Step, TeamOfSchool } from './questions.ts';
import { controlOf, inputOf, type Typed, typedOf, withoutRole } from './typed.ts';

/** What became of a press on a button. */
export type Outcome = 'done' | 'wrong' | 'conflict' | 'failed';

export class Team implements Holding {
  readonly school: School;
  readonly record: Opened;
  /** Whether they are of the partnership that keeps it. */
  readonly isOwn: boolean;
  readonly mayKeep: boolean;
  typed: Typed = $state() as Typed;
  /** What a colleague left in between. */
  theirs: Kept | null = $state.raw(null);
  /** What is wrong, by the id of its control. */
  wrong: Record<string, string> = $state.raw({});
  trouble = $state('');
  /** When it was last kept; null while nobody did. */
  savedAt: string | null = $state(null);
  steps: Step[] = $state.raw([]);
  #begun = $state('');
  #version: number;
  #key = keys();

  constructor(school: School, record: Opened, isOwn: boolean, mayKeep: boolean) {
    this.school = school;
    this.record = record;
    this.isOwn = isOwn;
    this.mayKeep = isOwn && mayKeep;
    this.savedAt = record.changedAt;
    this.steps = record.steps;
    this.#version = record.version;
    this.typed = typedOf(record);
    this.#begun = JSON.stringify(this.typed);
  }

  get isUnsaved(): boolean {
    return JSON.stringify(this.typed) !== this.#begun;
  }

  async save(): Promise<Outcome> {
    this.trouble = '';
    this.wrong = Object.fromEntries(withoutRole(this.typed).map((control) => [control, m.team_no_role()]));
    if (Object.keys(this.wrong).length) return 'wrong';
    try {
      return await this.#send();
    } catch (error) {
      this.trouble = whyNotKept(error);
      return 'failed';
    }
  }

  async #send(): Promise<Outcome> {
    const version = this.theirs?.version ?? this.#version;
    // What is typed while this is on its way is not what was kept.
    const sent = JSON.stringify(this.typed);
    const about = { school: this.school.id, partnership: this.record.partnership.id, version };
    const input = { ...about, ...inputOf(this.typed) };
    const key = this.#key(JSON.stringify(input));
    const { answer } = await askAs(SaveSupportTeam, { input: { ...input, idempotencyKey: key } });
    if (answer.__typename === 'SupportTeamRefused') {
      this.wrong = Object.fromEntries(answer.problems.map(({ field, message }) => [controlOf(field), message]));
      this.trouble = this.wrong.school ?? this.wrong.version ?? '';
      return 'wrong';
    }
    if (answer.__typename === 'SupportTeamConflict') {
      this.theirs = answer.theirs;
      return 'conflict';
    }
    this.theirs = null;
    this.#version = answer.version;
    this.#begun = sent;
    this.savedAt = answer.record.changedAt;
    this.steps = answer.record.steps;
    return 'done';
  }

  takeTheirs(): void {
    if (!this.theirs) return;
    this.typed = typedOf(this.theirs);
    this.#begun = JSON.stringify(this.typed);
    this.#version = this.theirs.version;
    this.savedAt = this.theirs.changedAt;
    this.theirs = null;
    this.wrong = {};
  }
}

class NotThere extends Error {}

/** Null when there is no such school, or it is not theirs to read; of several it is the one that was asked for, or own. */
export async function teamOf(school: string, partnership: string): Promise<Team | null> {
  const open = async () => {
    const { me, school: found } = await askAs(TeamOfSchool, { school });
    const mayKeep = me?.roles.some((role) => role === 'CONSULTANT' || role === 'EDITOR') ?? false;
    const isOwn = (id: string) => me?.partnerships.some((own) => own.id === id) ?? false;
    const records = found?.supportTeamRecords.filter(({ partnership: { id } }) => !partnership || id === partnership);
    const record = records?.find((one) => isOwn(one.partnership.id)) ?? records?.[0];
    if (!found || !record) throw new NotThere();
    return new Team(found, record, isOwn(record.partnership.id), mayKeep);
  };
  return hold(`team ${school} ${partnership}`, open).catch((error: unknown) => {
    if (error instanceof NotThere) return null;
    throw error;
  });
}
