import { keys } from '../account/once.ts';
import { whyNot } from './why.ts';

/** A press that is sent once: whether it is on its way, and why the last one was not done. */
export class Press {
  busy = $state(false);
  trouble = $state('');
  /** The same press without an answer has the same key: it may have arrived. After an answer it is another one. */
  #key = keys();

  /** Null when it is not known whether it was done: `trouble` says why. Also null when one is on its way already. */
  protected async once<Result>(
    about: unknown,
    send: (idempotencyKey: string) => Promise<Result>,
  ): Promise<Result | null> {
    if (this.busy) return null;
    this.busy = true;
    this.trouble = '';
    try {
      const result = await send(this.#key(JSON.stringify(about)));
      this.#key = keys();
      return result;
    } catch (error) {
      this.trouble = await this.why(error);
      return null;
    } finally {
      this.busy = false;
    }
  }

  protected why(error: unknown): string | Promise<string> {
    return whyNot(error);
  }
}
