/** Asks the API while the site is built. Every answer is kept, so that a build can do without the API once. */
import { createHash } from 'node:crypto';
import type { TadaDocumentNode } from 'gql.tada';
import pLimit from 'p-limit';
import pRetry from 'p-retry';
import { inLanguage } from '../lib/language.ts';
import { persisted } from './persisted.ts';
import { Refused, send } from './send.ts';
import { keep, kept } from './snapshot.ts';

const address = new URL(
  '/graphql',
  process.env.DEKKEND_API ?? `http://localhost:${process.env.DEKKEND_API_PORT ?? 8080}`,
);
/** A build must not crowd out readers. */
const inTurn = pLimit(4);
/** A build can wait until a busy API has time: 1, 2, 4 and 8 seconds. */
const patience = { retries: 4, shouldRetry: ({ error }: { error: Error }) => !(error instanceof Refused) };
const answers = new Map<string, Promise<unknown>>();
let alive: Promise<boolean> | undefined;

/** True when the API answered as this build began; otherwise the whole build reads the last good answers. */
export function apiIsAlive(): Promise<boolean> {
  alive ??= send(address, '{ __typename }', {}).then(
    () => true,
    (reason: unknown) => {
      console.warn(`${address.href} does not answer (${String(reason)}): building from the last good answers.`);
      return false;
    },
  );
  return alive;
}

export function ask<Result, Variables>(
  document: TadaDocumentNode<Result, Variables>,
  asked: Omit<Variables, 'language'>,
): Promise<Result> {
  const { text } = persisted(document);
  const variables = inLanguage(text, asked);
  const key = createHash('sha256')
    .update(text + JSON.stringify(variables))
    .digest('hex');
  let answer = answers.get(key);
  if (!answer) {
    answer = fresh(key, text, variables);
    answers.set(key, answer);
  }
  return answer as Promise<Result>;
}

async function fresh(key: string, text: string, variables: unknown): Promise<unknown> {
  if (!(await apiIsAlive())) return kept(key, address.href);
  const answer = await inTurn(() => pRetry(() => send(address, text, variables), patience));
  await keep(key, answer);
  return answer;
}
