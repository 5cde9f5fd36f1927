/**
 * Sends what an asker types, and the code of a question, to the API: over POST alone, with the words of the whole request,
 * and nothing of it stays in the browser.
 */
import { inLanguage } from '../lib/language.ts';
import { getLocale } from '../lib/paraglide/runtime.js';
import type { Problem } from './questions.ts';

const patience = 15_000;

/** No answer: it is not known whether anything arrived. */
export class Away extends Error {}

/** Too many requests, or too many wrong codes, came from this network: this one was not taken. */
export class Limited extends Error {}

/** It was not taken, and will not be: it is too large. */
export class Refused extends Error {}

interface Answer<Result> {
  data?: Result | null;
  errors?: { extensions?: { code?: string } }[];
}

/** @throws {Away | Limited | Refused} without a word of what was sent */
export async function send<Result>(query: string, variables: object): Promise<Result> {
  let answer: Answer<Result>;
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: {
        accept: 'application/graphql-response+json',
        'accept-language': getLocale(),
        'content-type': 'application/json',
      },
      body: JSON.stringify({ query, variables: inLanguage(query, variables) }),
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(patience),
    });
    if (response.status === 413) throw new Refused();
    answer = (await response.json()) as Answer<Result>;
  } catch (error) {
    throw error instanceof Refused ? error : new Away();
  }
  if (answer.errors?.some(({ extensions }) => extensions?.code === 'RATE_LIMITED')) throw new Limited();
  if (!answer.data || answer.errors?.length) throw new Away();
  return answer.data;
}

/**
 * What is sent again after no answer came is the same request, to the last field: then it is done once, and its answer is
 * that of the first time. Other words are another request. What became of the one before is asked first and undone, where
 * that can be: else nobody would have the code of it.
 */
export function retrying<Typed extends object, Result>(
  deliver: (input: Typed & { idempotencyKey: string }) => Promise<Result>,
  undo?: (done: Result) => Promise<unknown>,
): (typed: Typed, beside?: () => Partial<Typed>) => Promise<Result> {
  /** Of which it is not known whether it arrived. */
  let unsure: { about: string; input: Typed & { idempotencyKey: string } } | undefined;
  return async (typed, beside) => {
    const about = JSON.stringify(typed);
    if (unsure && unsure.about !== about) {
      // Whoever comes back to these words after this means another one.
      unsure.about = '';
      if (undo) await undo(await deliver(unsure.input));
      unsure = undefined;
    }
    const now = unsure ?? { about, input: { ...typed, ...beside?.(), idempotencyKey: crypto.randomUUID() } };
    try {
      const answer = await deliver(now.input);
      unsure = undefined;
      return answer;
    } catch (error) {
      // A refusal of this try says nothing of the one before.
      if (error instanceof Away) unsure = now;
      throw error;
    }
  };
}

/** What is wrong, by field; under no name what is about the whole. */
export const byField = (problems: Problem[]): Record<string, string> =>
  Object.fromEntries(
    problems.map(({ field, message }) => [/^input\.(text|replyTo|place)$/.exec(field ?? '')?.[1] ?? '', message]),
  );
