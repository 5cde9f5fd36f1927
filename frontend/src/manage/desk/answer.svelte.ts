/** An answer while it is typed, kept, sent and taken back. */
import { askAs } from '../../account/ask.ts';
import { SignedOut } from '../../account/session.svelte.ts';
import { m } from '../../lib/paraglide/messages.js';
import { Autosave, type Kept } from './autosave.svelte.ts';
import { AnswerQuestion, SaveAnswerDraft, UndoAnswer } from './mutations.ts';
import { hasArrived, type News, newsIn } from './news.ts';
import type { Question } from './questions.ts';
import type { Work } from './work.svelte.ts';

export class Answer {
  text = $state('');
  /** It asks something back. */
  waits = $state(false);
  /** It is being sent. */
  leaving = $state(false);
  /** What was said to the asker or by them while this was typed; it was not sent because of that. */
  clash: News | null = $state.raw(null);
  readonly draft: Autosave;

  readonly #work: Work;
  /** The question as whoever types has read it. */
  #read: Question;
  /** Whether the last one that was sent asked something back. */
  #waited = false;
  /** What was sent without an answer, and what was read then: it may have arrived. */
  #unsure: { text: string; waits: boolean; read: Question } | null = null;

  constructor(work: Work, question: Question) {
    this.#work = work;
    this.#read = question;
    this.draft = new Autosave({
      keep: (text, idempotencyKey) => this.#keep(text, idempotencyKey),
      isOver: async () => {
        await work.look();
        return work.gone;
      },
    });
    this.#put(question.draft?.text ?? '', question.draft?.savedAt ?? null);
  }

  typed(): void {
    this.draft.typed(this.text);
  }

  /**
   * The question changed. What was said in between, whoever writes has to have read before it is sent.
   *
   * @returns whether what was sent without an answer turns out to have arrived
   */
  meanwhile(now: Question): boolean {
    const isIn = this.#isIn(now);
    if (isIn || !this.text.trim() || !newsIn(this.#read, now)) this.#read = now;
    return isIn;
  }

  #isIn(now: Question): boolean {
    const sent = this.#unsure;
    if (!sent || !hasArrived(sent.text, sent.read, now)) return false;
    // What was typed since stays.
    if (this.text.trim() === sent.text) {
      this.draft.drop();
      this.#clear();
    }
    this.#unsure = null;
    this.#waited = sent.waits;
    this.#work.sent();
    return true;
  }

  /** True when it is on its way. */
  async send(): Promise<boolean> {
    if (this.#work.busy) return false;
    if (!this.text.trim()) {
      this.draft.wrong = m.desk_write_something();
      return false;
    }
    this.leaving = true;
    // A draft that arrived after its answer would stay.
    await this.draft.hold();
    const left = await this.#deliver();
    this.leaving = false;
    if (!left) this.draft.hurry();
    return left;
  }

  async #deliver(): Promise<boolean> {
    const { number } = this.#work;
    const [read, unsure] = [this.#read, this.#unsure];
    let hasGone = false;
    const input = { number, version: read.version, text: this.text, waitForAsker: this.waits };
    const result = await this.#work.perform(['answer', input], (idempotencyKey) =>
      askAs(AnswerQuestion, { input: { ...input, idempotencyKey } }).catch((error: unknown) => {
        hasGone = !(error instanceof SignedOut);
        throw error;
      }),
    );
    if (!result) {
      // The API keeps it without the white space around it.
      if (hasGone) this.#unsure = { text: input.text.trim(), waits: input.waitForAsker, read };
      return this.meanwhile(this.#work.question);
    }
    if (result.__typename === 'QuestionRefused') return false;
    // An earlier try had arrived after all: whether what was changed since goes too is for its writer to say.
    if (unsure && !this.#unsure) return !this.text.trim();
    const news = newsIn(this.#read, result.question);
    this.#read = result.question;
    if (result.__typename === 'DeskQuestionConflict') {
      this.clash = news;
      // A note, or a colleague who took it: no reason to read before it is sent.
      return news ? false : this.#deliver();
    }
    this.#waited = input.waitForAsker;
    this.#put('', null);
    this.#work.sent();
    return true;
  }

  /** The text is back in the form, above what was typed since. */
  async undo(): Promise<boolean> {
    const { number } = this.#work;
    const { outgoing } = this.#work.question;
    await this.draft.hold();
    const result = await this.#work.perform(['undo', this.#work.question.version], (idempotencyKey) =>
      askAs(UndoAnswer, { input: { number, idempotencyKey } }),
    );
    if (result?.__typename !== 'DeskQuestionKept') {
      this.draft.hurry();
      await this.#work.look();
      return false;
    }
    const since = this.text;
    const { draft } = result.question;
    this.#put(draft?.text ?? '', draft?.savedAt ?? null);
    this.waits = this.#waited;
    this.#read = result.question;
    if (since.trim()) {
      // The API put below it what it had of this.
      this.text = [outgoing?.text, since].filter(Boolean).join('\n\n');
      this.typed();
    }
    this.#work.said = m.desk_answer_back();
    return true;
  }

  /** Nothing of it stays. */
  forget(): void {
    this.#put('', null);
  }

  /** As the API has it. */
  #put(text: string, savedAt: string | null) {
    this.#clear();
    this.text = text;
    this.#unsure = null;
    this.draft.rest(text, savedAt);
  }

  #clear() {
    this.text = '';
    this.waits = false;
    this.clash = null;
  }

  async #keep(text: string, idempotencyKey: string): Promise<Kept> {
    const { number } = this.#work;
    const { result } = await askAs(SaveAnswerDraft, { input: { number, text, idempotencyKey } });
    if (result.__typename === 'AnswerDraftKept') return { savedAt: result.savedAt };
    return { wrong: result.problems.map(({ message }) => message).join(' ') };
  }
}
