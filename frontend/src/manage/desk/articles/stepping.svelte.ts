/** A step with a whole answer: published, given back, thrown away, taken back, brought back. */
import { askAs } from '../../../account/ask.ts';
import { keys } from '../../../account/once.ts';
import { m } from '../../../lib/paraglide/messages.js';
import { holdNew } from '../../held.ts';
import { whyNot } from '../../why.ts';
import { DiscardArticleDraft, PublishArticle, RestoreArticle, ReturnArticle, WithdrawArticle } from './mutations.ts';

/** Which one, as it was seen. */
export interface Seen {
  article: string;
  version: number;
}

type Input = Seen & { idempotencyKey: string };

const ways = {
  publish: (input: Input) => askAs(PublishArticle, { input }),
  discard: (input: Input) => askAs(DiscardArticleDraft, { input }),
  withdraw: (input: Input) => askAs(WithdrawArticle, { input }),
  restore: (input: Input) => askAs(RestoreArticle, { input }),
};

export class Stepping {
  busy = $state(false);
  trouble = $state('');
  readonly #key = keys();

  /** True when it was done. */
  take(way: keyof typeof ways, seen: Seen): Promise<boolean> {
    return this.#once(`${way} ${JSON.stringify(seen)}`, (idempotencyKey) => ways[way]({ ...seen, idempotencyKey }));
  }

  giveBack(seen: Seen, remark: string): Promise<boolean> {
    return this.#once(`return ${remark} ${JSON.stringify(seen)}`, (idempotencyKey) =>
      askAs(ReturnArticle, { input: { ...seen, remark, idempotencyKey } }),
    );
  }

  async #once(
    about: string,
    send: (key: string) => Promise<{ answer: { __typename: string; problems?: { message: string }[] } }>,
  ): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.trouble = '';
    try {
      const { answer } = await send(this.#key(about));
      if (answer.__typename === 'ArticleConflict') this.trouble = m.keep_changed();
      else if (answer.problems) this.trouble = answer.problems.map(({ message }) => message).join(' ');
      return !this.trouble;
    } catch (error) {
      this.trouble = whyNot(error);
      return false;
    } finally {
      this.busy = false;
    }
  }
}

export const stepping = () => new Stepping();

/** What a reader of a draft asks its writer to change. */
class Remark {
  text = $state('');

  get isUnsaved(): boolean {
    return this.text.trim() !== '';
  }
}

export const remarkOn = (article: string): Remark => holdNew(`remark ${article}`, () => new Remark());
