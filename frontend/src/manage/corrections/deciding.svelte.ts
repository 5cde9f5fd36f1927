/** Sends a decision about one message or several, and says what became of it. */
import { askAs } from '../../account/ask.ts';
import { m } from '../../lib/paraglide/messages.js';
import { Press } from '../press.svelte.ts';
import { whyNotKept } from '../why.ts';
import { type Correction, DecideCorrections, type Decision, type DecisionInput } from './questions.ts';

/** What became of a message on this page. */
export interface Told {
  correction: Correction;
  /** Somebody else was first. */
  byAnother: boolean;
}

export class Deciding extends Press {
  /** What is wrong with the explanation. */
  wrong = $state('');
  readonly #done: (told: Told[]) => void;

  constructor(done: (told: Told[]) => void) {
    super();
    this.#done = done;
  }

  /** False when the explanation was refused. */
  async decide(corrections: Correction[], decision: Decision, explanation: string | null): Promise<boolean> {
    const input = { corrections: corrections.map(({ id, version }) => ({ id, version })), decision, explanation };
    const isFine = await this.once(input, (idempotencyKey) => this.#send({ ...input, idempotencyKey }));
    return isFine ?? true;
  }

  protected override why(error: unknown): string {
    return whyNotKept(error, m.corrections_not_kept());
  }

  async #send(input: DecisionInput): Promise<boolean> {
    this.wrong = '';
    const { decideCorrections: answer } = await askAs(DecideCorrections, { input });
    if (answer.__typename === 'CorrectionRefused') {
      this.wrong = answer.problems.map(({ message }) => message).join(' ');
      return false;
    }
    const byAnother = answer.__typename === 'CorrectionsConflict';
    this.#done(answer.corrections.map((correction) => ({ correction, byAnother })));
    return true;
  }
}
