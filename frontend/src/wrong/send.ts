/** Sends what a reader says is wrong, without an account. */
import { keys } from '../account/once.ts';
import { getLocale } from '../lib/paraglide/runtime.js';
import type { Answer, Suggestion } from './questions.ts';

const patience = 10_000;

/** The same words sent again are one message, also when no answer came. */
export function sending(query: string): (suggestion: Suggestion) => Promise<Answer> {
  const key = keys();
  return async (suggestion) => {
    const input = { ...suggestion, idempotencyKey: key(JSON.stringify(suggestion)) };
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: {
        accept: 'application/graphql-response+json',
        'accept-language': getLocale(),
        'content-type': 'application/json',
      },
      body: JSON.stringify({ query, variables: { input } }),
      signal: AbortSignal.timeout(patience),
    });
    const { data } = (await response.json()) as { data?: { suggestCorrection: Answer } | null };
    if (!data) throw new Error(`The API answered ${response.status}`);
    return data.suggestCorrection;
  };
}

/** What is wrong, by field; under no name what is about the whole. */
export const byField = (problems: { field: string | null; message: string }[]): Record<string, string> =>
  Object.fromEntries(
    problems.map(({ field, message }) => [/^input\.(wrong|proposal|email)$/.exec(field ?? '')?.[1] ?? '', message]),
  );
