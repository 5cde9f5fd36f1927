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

/** Too many wrong codes came from this network. */
export class Limited extends Error {}

interface Answer<Result> {
  data?: Result | null;
  errors?: { extensions?: { code?: string } }[];
}

/** @throws {Away | Limited} without a word of what was sent */
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
    answer = (await response.json()) as Answer<Result>;
  } catch {
    throw new Away();
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
  let last: { about: string; input: Typed & { idempotencyKey: string } } | undefined;
  return async (typed, beside) => {
    const about = JSON.stringify(typed);
    const once = async ({ input }: NonNullable<typeof last>) => {
      try {
        return await deliver(input);
      } catch (error) {
        // It was refused, so nothing of it is there.
        if (error instanceof Limited) last = undefined;
        throw error;
      }
    };
    if (last && last.about !== about) {
      if (undo) await undo(await once(last));
      last = undefined;
    }
    last ??= { about, input: { ...typed, ...beside?.(), idempotencyKey: crypto.randomUUID() } };
    const answer = await once(last);
    last = undefined;
    return answer;
  };
}

/** What is wrong, by field; under no name what is about the whole. */
export const byField = (problems: Problem[]): Record<string, string> =>
  Object.fromEntries(
    problems.map(({ field, message }) => [/^input\.(text|replyTo|place)$/.exec(field ?? '')?.[1] ?? '', message]),
  );
