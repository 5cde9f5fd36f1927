/** Sends a decision about one message or several, and says what became of it. */
import { askAs } from '../../account/ask.ts';
import { keys } from '../../account/once.ts';
import { m } from '../../lib/paraglide/messages.js';
import { whyNotKept } from '../why.ts';
import { type Correction, DecideCorrections, type Decision } from './questions.ts';

/** What became of a message on this page. */
export interface Told {
  correction: Correction;
  /** Somebody else was first. */
  byAnother: boolean;
}

export class Deciding {
  /** What is wrong with the explanation. */
  wrong = $state('');
  trouble = $state('');
  #busy = $state(false);
  readonly #key = keys();
  readonly #done: (told: Told[]) => void;

  constructor(done: (told: Told[]) => void) {
    this.#done = done;
  }

  get busy() {
    return this.#busy;
  }

  /** False when the explanation was refused. */
  async decide(corrections: Correction[], decision: Decision, explanation: string | null): Promise<boolean> {
    if (this.#busy) return true;
    this.#busy = true;
    this.wrong = this.trouble = '';
    try {
      return await this.#send(corrections, decision, explanation);
    } catch (error) {
      this.trouble = whyNotKept(error, m.corrections_not_kept());
      return true;
    } finally {
      this.#busy = false;
    }
  }

  async #send(corrections: Correction[], decision: Decision, explanation: string | null) {
    const input = { corrections: corrections.map(({ id, version }) => ({ id, version })), decision, explanation };
    const sent = { ...input, idempotencyKey: this.#key(JSON.stringify(input)) };
    const { decideCorrections: answer } = await askAs(DecideCorrections, { input: sent });
    if (answer.__typename === 'CorrectionRefused') {
      this.wrong = answer.problems.map(({ message }) => message).join(' ');
      return false;
    }
    const byAnother = answer.__typename === 'CorrectionsConflict';
    this.#done(answer.corrections.map((correction) => ({ correction, byAnother })));
    return true;
  }
}
