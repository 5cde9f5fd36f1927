/** Taking a step with a draft as a whole. */
import { askAs } from '../../account/ask.ts';
import type { Keeper } from '../draft/keeper.svelte.ts';
import type { DraftFacts, Problem } from '../draft/questions.ts';
import { Publish, Return, Submit, Withdraw } from './questions.ts';

export type Action = 'SUBMIT' | 'WITHDRAW' | 'RETURN' | 'PUBLISH';
export type Outcome =
  { is: 'done' | 'overtaken'; facts: DraftFacts } | { is: 'published' } | { is: 'refused'; problems: Problem[] };

/** @param key the same press again is the same request */
export async function take(action: Action, { facts }: Keeper, key: string, reason: string): Promise<Outcome> {
  const input = { draft: facts.id, version: facts.version, idempotencyKey: key };
  const answer = await ask(action, input, reason);
  if (answer.__typename === 'ProfilePublished') return { is: 'published' };
  if (answer.__typename === 'ProfileRefused') return { is: 'refused', problems: answer.problems };
  return { is: answer.__typename === 'ProfileStepConflict' ? 'overtaken' : 'done', facts: answer.draft };
}

async function ask(action: Action, input: { draft: string; version: number; idempotencyKey: string }, reason: string) {
  switch (action) {
    case 'SUBMIT':
      return (await askAs(Submit, { input })).answer;
    case 'WITHDRAW':
      return (await askAs(Withdraw, { input })).answer;
    case 'RETURN':
      return (await askAs(Return, { input: { ...input, reason } })).answer;
    case 'PUBLISH':
      return (await askAs(Publish, { input })).answer;
  }
}
