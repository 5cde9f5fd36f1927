/** The next version of a norm in the memory of this tab. */
import { askAs } from '../../account/ask.ts';
import { keys } from '../../account/once.ts';
import { m } from '../../lib/paraglide/messages.js';
import { whyNotKept } from '../why.ts';
import { begun, inputOf, placeOf, type TypedNorm, typedNorm, unreadable } from './norm.ts';
import {
  type Draft,
  type Need,
  type Norm,
  type Problem,
  PublishNorm,
  type Published,
  SaveNorm,
  type Theirs,
} from './questions.ts';

export type Outcome = 'saved' | 'published' | 'wrong' | 'conflict' | 'failed';

export class NextNorm {
  readonly partnership: string;
  readonly published: Published[];
  /** The newest of them, with its needs. */
  readonly before: Norm | null;
  readonly needs: Need[];
  /** Null until somebody begins. */
  typed: TypedNorm | null = $state(null);
  draft: Draft | null = $state.raw(null);
  /** What a colleague left in between. */
  theirs: Theirs | null = $state.raw(null);
  /** A colleague published it in between. */
  gone = $state(false);
  /** What is wrong, by the id of its control. */
  wrong: Record<string, string> = $state.raw({});
  trouble = $state('');
  #base = $state('');
  #key = keys();

  constructor(partnership: string, published: Published[], before: Norm | null, draft: Draft | null, needs: Need[]) {
    this.partnership = partnership;
    this.published = published;
    this.before = before;
    this.needs = needs;
    this.draft = draft;
    if (!draft) return;
    this.typed = typedNorm(draft.norm);
    this.#base = said(this.typed);
  }

  get isUnsaved(): boolean {
    return this.typed !== null && said(this.typed) !== this.#base;
  }

  get version(): number {
    return this.draft?.norm.version ?? (this.published[0]?.version ?? 0) + 1;
  }

  begin(today: Date): void {
    this.typed = begun(this.before, today);
    this.#base = '';
  }

  async save(): Promise<Outcome> {
    const { typed } = this;
    if (!typed) return 'failed';
    this.trouble = '';
    this.wrong = Object.fromEntries(unreadable(typed).map((field) => [field, m.norm_unreadable({ field })]));
    if (Object.keys(this.wrong).length) return 'wrong';
    return this.#try(m.spending_not_saved(), async () => {
      const sent = said(typed);
      const version = (this.theirs ?? this.draft)?.version ?? 0;
      const input = { partnership: this.partnership, ...inputOf(typed), version };
      const once = { ...input, idempotencyKey: this.#key(JSON.stringify(input)) };
      const { saveNormDraft: answer } = await askAs(SaveNorm, { input: once });
      if (answer.__typename === 'NormRefused') return this.#refuse(answer.problems);
      if (answer.__typename === 'NormConflict') return this.#overtaken(answer.theirs);
      this.draft = answer.draft;
      this.theirs = null;
      this.#base = sent;
      return 'saved';
    });
  }

  async publish(): Promise<Outcome> {
    this.trouble = '';
    this.wrong = {};
    return this.#try(m.manage_failed(), async () => {
      const input = { partnership: this.partnership, version: this.draft?.version ?? 0 };
      const once = { ...input, idempotencyKey: this.#key(`publish ${JSON.stringify(input)}`) };
      const { publishNorm: answer } = await askAs(PublishNorm, { input: once });
      if (answer.__typename === 'NormRefused') return this.#refuse(answer.problems);
      if (answer.__typename === 'NormConflict') return this.#overtaken(answer.theirs);
      this.letGo();
      return 'published';
    });
  }

  /** Lets go of what was typed: what the server has is asked for again. */
  letGo(): void {
    this.typed = null;
    this.theirs = null;
  }

  async #try(away: string, run: () => Promise<Outcome>): Promise<Outcome> {
    try {
      return await run();
    } catch (error) {
      this.trouble = whyNotKept(error, away);
      return 'failed';
    }
  }

  #refuse(problems: Problem[]): Outcome {
    const items = this.typed?.items ?? [];
    this.wrong = Object.fromEntries(problems.map((one) => [placeOf(one, items) ?? '', one.message]));
    this.trouble = this.wrong[''] ?? '';
    return 'wrong';
  }

  #overtaken(theirs: Theirs | null): Outcome {
    this.theirs = theirs;
    this.gone = theirs === null;
    return 'conflict';
  }
}

const said = (typed: TypedNorm) => JSON.stringify(inputOf(typed));
