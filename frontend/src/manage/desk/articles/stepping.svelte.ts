/** A step with a whole answer: published, given back, thrown away, taken back, brought back. */
import { askAs } from '../../../account/ask.ts';
import { m } from '../../../lib/paraglide/messages.js';
import { holdNew } from '../../held.ts';
import { Press } from '../../press.svelte.ts';
import { orGone } from './writing.ts';
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

type Answer = { __typename: string; problems?: { message: string }[]; article?: { id: string } };

const gone = () => ({ answer: { __typename: '', problems: [{ message: m.kept_article_vanished() }] } as Answer });

export class Stepping extends Press {
  /** Under which readers find what was published; it had no readable one before. */
  published = '';

  /** True when it was done. */
  take(way: keyof typeof ways, seen: Seen): Promise<boolean> {
    return this.#step(seen, [way, seen], (idempotencyKey) => ways[way]({ ...seen, idempotencyKey }));
  }

  giveBack(seen: Seen, remark: string): Promise<boolean> {
    return this.#step(seen, ['return', remark, seen], (idempotencyKey) =>
      askAs(ReturnArticle, { input: { ...seen, remark, idempotencyKey } }),
    );
  }

  async #step({ article }: Seen, about: unknown, send: (key: string) => Promise<{ answer: Answer }>): Promise<boolean> {
    const result = await this.once(about, async (key) => (await orGone(article, () => send(key))) ?? gone());
    if (!result) return false;
    const { answer } = result;
    if (answer.__typename === 'ArticleConflict') this.trouble = m.keep_changed();
    else if (answer.problems) this.trouble = answer.problems.map(({ message }) => message).join(' ');
    this.published = answer.article?.id ?? '';
    return !this.trouble;
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
