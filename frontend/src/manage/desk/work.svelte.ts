/** A question that is open on this page: what the desk sees of it, what it does with it, and what it types. */
import type { ResultOf } from '../../api/graphql.ts';
import { askAs, Forbidden } from '../../account/ask.ts';
import { whenBack } from '../../account/session.svelte.ts';
import { m } from '../../lib/paraglide/messages.js';
import { hold } from '../held.ts';
import { Press } from '../press.svelte.ts';
import { whyNot } from '../why.ts';
import { Answer } from './answer.svelte.ts';
import { calmly } from './calmly.ts';
import { hearDesk, writes } from './hear.ts';
import { type Chosen, differs } from './label.ts';
import type { AssignQuestion } from './mutations.ts';
import { DeskQuestion, type Question } from './questions.ts';

/** What became of whatever was sent, but a draft. */
export type Outcome = ResultOf<typeof AssignQuestion>['result'];

/** No such question, or one of another desk. */
export class NotThere extends Error {}

/** A second after an answer should have left, it has. */
const after = 1000;

const asked = async (number: string) => (await askAs(DeskQuestion, { number })).deskQuestion;

/** @throws {NotThere} and what asking the API throws */
export const workOn = (number: string): Promise<Work> =>
  hold(`question ${number}`, async () => {
    const question = await asked(number);
    if (!question) throw new NotThere();
    return new Work(question);
  });

export class Work extends Press {
  question: Question = $state.raw() as Question;
  /** Nothing of it is left. */
  gone = $state(false);
  /** What happened, read out once. */
  said = $state('');
  /** An own answer has just left. */
  left = $state(false);
  note = $state('');
  /** What was chosen for its label and is not kept yet; of the rest stands what colleagues say. */
  label: Chosen = $state({});
  readonly answer: Answer;

  /** Nobody looks at it any more. */
  #isLeft = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #quiet: ReturnType<typeof setTimeout> | undefined;
  readonly #looking = calmly(() => this.look());

  constructor(question: Question) {
    super();
    this.question = question;
    this.answer = new Answer(this, question);
  }

  get number(): string {
    return this.question.number;
  }

  /** Whether something that was typed is kept nowhere else. */
  get isUnsaved(): boolean {
    const { draft, waits } = this.answer;
    const isUnsaved = draft.isUnsaved || waits || this.note.trim() !== '' || differs(this.label, this.question);
    return !this.gone && isUnsaved;
  }

  /** Keeps up with what others do, until the answer is called. */
  open(): () => void {
    const { soon, end } = this.#looking;
    const hear = hearDesk((number, writing) => {
      if (number === null || (number === this.number && !writing)) soon();
      else if (number === this.number && writing) this.write(writing);
    });
    const ends = [hear, whenBack(soon), end];
    this.#isLeft = false;
    this.#calm();
    this.#wait();
    return () => {
      this.#isLeft = true;
      ends.forEach((stop) => stop());
      this.#wait();
    };
  }

  /** Reads it anew. */
  async look(): Promise<void> {
    try {
      const question = await asked(this.number);
      if (question) this.see(question);
      else this.#lose();
    } catch {
      // It stays as it was; the next event or connection reads anew.
    }
  }

  /** The question as it is now. */
  see(question: Question): void {
    const before = this.question;
    // Answers may pass each other: an older one tells nothing new.
    if (question.version < before.version) return;
    this.question = question;
    const isIn = this.answer.meanwhile(question);
    const more = question.messages.length - before.messages.length;
    const hasLeft = more > 0 && !question.outgoing && (isIn || before.outgoing?.mine);
    if (hasLeft) this.left = true;
    // One's own answer is no news.
    const fresh = hasLeft ? more - 1 : more;
    const own = hasLeft ? m.desk_answer_left() : isIn ? m.desk_answer_leaves() : '';
    const told = [own, fresh > 0 ? m.follow_new({ count: fresh }) : ''];
    if (more > 0) this.said = told.filter(Boolean).join(' ');
    this.#wait();
  }

  /** Who writes by now; of whom nothing is heard for some time has stopped. */
  write(writing: string[]): void {
    this.question = { ...this.question, writing };
    this.#wait();
  }

  /** Looks again when an answer will have left, and hears when nobody writes any more: nobody tells. */
  #wait() {
    clearTimeout(this.#timer);
    clearTimeout(this.#quiet);
    // What is still on its way when the page goes waits for nothing.
    if (this.#isLeft) return;
    const { outgoing, writing } = this.question;
    if (outgoing) {
      const leaves = Math.max(0, Date.parse(outgoing.leavesAt) - Date.now()) + after;
      this.#timer = setTimeout(this.#looking.soon, leaves);
    }
    if (writing.length) this.#quiet = setTimeout(() => this.write([]), writes);
  }

  /** Says that an answer is on its way. */
  sent(): void {
    this.#calm();
    this.left = !this.question.outgoing;
    this.said = this.left ? m.desk_answer_left() : m.desk_answer_leaves();
  }

  #calm() {
    this.said = this.trouble = '';
    this.left = false;
  }

  /** Does something once, however often it is sent; null when it is not known whether it was done. */
  perform(about: unknown, send: (idempotencyKey: string) => Promise<{ result: Outcome }>): Promise<Outcome | null> {
    return this.once(about, async (idempotencyKey) => {
      this.#calm();
      const { result } = await send(idempotencyKey);
      if (result.__typename === 'QuestionRefused') await this.#refused(result.problems);
      else this.see(result.question);
      return result;
    });
  }

  async #refused(problems: { code: string; message: string }[]) {
    this.trouble = problems.map(({ message }) => message).join(' ');
    if (problems.some(({ code }) => code === 'QUESTION_GONE')) await this.look();
  }

  /** Of a question that is not there, the API says that it is not theirs. */
  protected override async why(error: unknown): Promise<string> {
    if (error instanceof Forbidden) await this.look();
    return this.gone ? '' : whyNot(error);
  }

  /** Nothing of an erased question stays, also not what was typed. */
  #lose() {
    this.gone = true;
    this.note = '';
    this.label = {};
    this.answer.forget();
  }
}
