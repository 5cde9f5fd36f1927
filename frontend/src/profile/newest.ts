/**
 * Asks, when the page of a school stands and the browser has nothing else to do, whether the school published since the
 * page was built; then what it says now takes the place of what it said. Without an answer the page stays as it is.
 */
import type { ResultOf } from '../api/graphql.ts';
import { askLive } from '../api/live.ts';
import type { SchoolEdition, SchoolProfile } from '../api/profiles.ts';
import type { Persisted } from '../api/persisted.ts';
import { idle } from '../lib/idle.ts';

/** What the page says of itself: which edition it was built with, and what to ask. */
export interface Built {
  id: string;
  edition: Edition | null;
  questions: { edition: Persisted; profile: Persisted };
}
export type Edition = NonNullable<NonNullable<ResultOf<typeof SchoolEdition>['school']>['profile']>;

/** A profile that nobody touched can have expired since. */
const isSame = (now: Edition, built: Edition) =>
  now.publishedAt === built.publishedAt && now.confirmedAt === built.confirmedAt && now.status === built.status;

async function renew(section: HTMLElement): Promise<void> {
  const { id, edition, questions } = JSON.parse(section.dataset.newest ?? '') as Built;
  const ask = <Result>(question: Persisted) => askLive<Result>(question, { id }, 'no-cache');
  const now = (await ask<ResultOf<typeof SchoolEdition>>(questions.edition)).school?.profile;
  if (!now || (edition && isSame(now, edition))) return;
  // The means to draw a profile are fetched by the few who need them.
  const [answer, { show }] = await Promise.all([
    ask<ResultOf<typeof SchoolProfile>>(questions.profile),
    import('./show.ts'),
  ]);
  if (answer.school?.profile) await show(section, answer.school.profile, edition);
}

const section = document.querySelector<HTMLElement>('[data-newest]');
if (section) addEventListener('load', () => idle(() => void renew(section).catch(() => undefined)));
