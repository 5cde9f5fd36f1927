/** How an answer for everybody is opened, kept and begun from what was answered to one asker. */
import { askAs, Forbidden } from '../../../account/ask.ts';
import { m } from '../../../lib/paraglide/messages.js';
import { drop, hold } from '../../held.ts';
import { held, TypedKeeping } from '../../record/keeping.svelte.ts';
import { type Named, namesOf, type Option } from '../../record/options.ts';
import type { Theirs, There, Work } from '../../record/work.ts';
import { SaveArticle } from './mutations.ts';
import { ArticleChoices, ArticleToWrite, type Draft, type Standing, type Written } from './questions.ts';
import { missingIn } from './missing.ts';
import { lines } from './told.ts';
import { empty, inputOf, type Typed, typedOf } from './typed.ts';

export interface Choices {
  needs: Option[];
  /** Whose it can be, if not everybody's. */
  partnerships: Option[];
  named: Named;
}

/** A colleague published it, or threw away what was written of it. */
const isGone = (problems: { field: string | null }[]) => problems.some(({ field }) => field === 'input.version');

/** Null when neither a draft nor an answer is there any more: it was thrown away, or went with its question. */
export async function orGone<Sent>(id: string, send: () => Promise<Sent>): Promise<Sent | null> {
  try {
    return await send();
  } catch (error) {
    if (!(id && error instanceof Forbidden)) throw error;
    const { draft, article } = await askAs(ArticleToWrite, { id });
    if (draft ?? article) throw error;
    return null;
  }
}

/** What readers see now, to begin from. */
async function standingOf(id: string): Promise<Theirs<Written> | null> {
  const { draft, article } = await askAs(ArticleToWrite, { id });
  if (draft || !article) return null;
  const { step, at, by } = article.revisions[0] ?? { step: 'PUBLISHED', at: null, by: '' };
  return { version: 0, step, at, by: null, name: by, erasedAt: null, changed: [], record: article };
}

/** Steps of other records that an answer has not. */
const never = () => Promise.reject(new Error('An answer has no such step.'));

const work: Work<Written, Typed> = {
  sort: 'ARTICLE',
  lines,
  typedOf,
  unreadable: () => [],
  missing: missingIn,
  async save({ id, version, key }, typed) {
    const said = inputOf(typed);
    // The draft that is there keeps its link.
    const question = id ? null : said.question;
    const input = { article: id || null, version, ...said, question, idempotencyKey: key };
    const saved = await orGone(id, () => askAs(SaveArticle, { input }));
    if (!saved) return { answer: { problems: [{ field: 'input.question', message: m.kept_article_vanished() }] } };
    const { answer } = saved;
    const now = 'problems' in answer && isGone(answer.problems) ? await standingOf(id) : null;
    if (now) return { answer: { theirs: now } };
    if (!('theirs' in answer)) return { answer };
    const { theirs } = answer;
    if (!theirs.content)
      return { answer: { problems: [{ field: 'input.article', message: m.kept_article_does_not_open() }] } };
    const step = { version: theirs.version, step: 'SAVED', at: theirs.writtenAt, by: null, name: theirs.writtenBy };
    return { answer: { theirs: { ...step, erasedAt: null, changed: [], record: theirs.content } } };
  },
  take: never,
  erase: never,
  then: never,
};

async function choices(): Promise<Choices> {
  const { me, supportNeeds } = await askAs(ArticleChoices, {});
  return { needs: supportNeeds, partnerships: me?.partnerships ?? [], named: namesOf(supportNeeds) };
}

/** One answer with what readers see of it and what is being written. */
export class ArticleKeeping extends TypedKeeping<Written, Typed, Choices> {
  readonly draft: Draft | null;
  readonly standing: Standing | null;

  constructor(found: { draft: Draft | null; standing: Standing | null }, choices: Choices, typed: Typed) {
    const { draft, standing } = found;
    const id = draft?.id ?? standing?.id;
    const name = typed['title-nl'] || m.kept_article_closed({ name: draft?.writtenBy ?? '' });
    super(work, id ? thereOf(id, name, draft) : null, choices, typed);
    this.draft = draft;
    this.standing = standing;
  }
}

const thereOf = (id: string, name: string, draft: Draft | null): There => ({
  id,
  name,
  version: draft?.version ?? 0,
  withdrawnAt: null,
  confirmedOn: null,
  mayErase: false,
  mayWithdraw: false,
  revisions: [],
});

const fresh = async () => {
  const all = await choices();
  return new ArticleKeeping({ draft: null, standing: null }, all, empty(all.partnerships[0]?.id ?? ''));
};

/** For whom it holds, in words. */
export const regionOf = ({ typed, choices }: ArticleKeeping): string =>
  typed.partnership
    ? (choices.partnerships.find(({ id }) => id === typed.partnership)?.name ?? typed.partnership)
    : m.kept_article_everywhere();

const keyOf = (id: string) => `article ${id}`;

/** Throws away what was typed of a new one, and under what it may have been kept: the next begins from nothing. */
export const forgetNew = () => drop(keyOf(''));

/** Null for one that nobody knows, or another desk keeps; without an id it is a new one. */
export const articleOf = (id: string): Promise<ArticleKeeping | null> =>
  held(keyOf(id), async () => {
    if (!id) return fresh();
    const [{ draft, article }, all] = await Promise.all([askAs(ArticleToWrite, { id }), choices()]);
    if (!(draft ?? isOwn(article, all))) return null;
    const written = draft?.content ?? article;
    const typed = written ? typedOf(written) : empty(draft?.partnership?.id ?? '');
    return new ArticleKeeping({ draft, standing: article }, all, typed);
  });

/** What another desk keeps is not written here; what holds everywhere is every desk's. */
const isOwn = (article: Standing | null, { partnerships }: Choices) =>
  Boolean(article && (!article.partnership || partnerships.some(({ id }) => id === article.partnership?.id)));

/**
 * Begins a new answer for the partnership of a question with these words, below what is being written of one already.
 * False when that is for others, who would read the words too, or came from another question, with which it goes.
 */
export async function beginWith(words: string, partnership: string, question: string): Promise<boolean> {
  const keeping = await hold(keyOf(''), fresh);
  const { typed, choices } = keeping;
  const isOthers = typed.partnership !== partnership || (typed.question && typed.question !== question);
  if (keeping.isUnsaved && isOthers) return false;
  // Of what the desk that was asked wrote, another desk is never the keeper.
  choices.partnerships = choices.partnerships.filter(({ id }) => id === partnership);
  typed.partnership = partnership;
  typed.question = question;
  const before = typed['body-nl'].trimEnd();
  typed['body-nl'] = before ? `${before}\n\n${words}` : words;
  return true;
}
