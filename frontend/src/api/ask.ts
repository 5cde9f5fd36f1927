/** Asks the API while the site is built. Every answer is kept, so that a build can do without the API once. */
import { createHash } from 'node:crypto';
import type { TadaDocumentNode } from 'gql.tada';
import pLimit from 'p-limit';
import pRetry from 'p-retry';
import { persisted } from './persisted.ts';
import { keep, kept } from './snapshot.ts';

interface Failure {
  message: string;
  extensions?: { code?: string };
}

/** Asking again would be answered the same. */
class Refused extends Error {}

const address = new URL(
  '/graphql',
  process.env.DEKKEND_API ?? `http://localhost:${process.env.DEKKEND_API_PORT ?? 8080}`,
);
/** A build must not crowd out readers. */
const inTurn = pLimit(4);
/** A build can wait until a busy API has time: 1, 2, 4 and 8 seconds. */
const patience = { retries: 4, shouldRetry: ({ error }: { error: Error }) => !(error instanceof Refused) };
/** What the API says when the same question may be answered later. */
const passing = ['UNAVAILABLE', 'TIMEOUT', 'RATE_LIMITED'];
const answers = new Map<string, Promise<unknown>>();
let alive: Promise<boolean> | undefined;

/** True when the API answered as this build began; otherwise the whole build reads the last good answers. */
export function apiIsAlive(): Promise<boolean> {
  alive ??= send('{ __typename }', {}).then(
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
  variables: Variables,
): Promise<Result> {
  const { text } = persisted(document);
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
  const answer = await inTurn(() => pRetry(() => send(text, variables), patience));
  await keep(key, answer);
  return answer;
}

async function send(query: string, variables: unknown): Promise<unknown> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(20_000),
  });
  if (!response.headers.get('content-type')?.includes('json')) throw new Error(`status ${response.status}`);
  const { data, errors = [] } = (await response.json()) as { data?: unknown; errors?: Failure[] };
  if (data && errors.length === 0) return data;
  const why = errors.map(({ message }) => message).join('; ') || `status ${response.status}`;
  const Kind = errors.every(({ extensions }) => passing.includes(extensions?.code ?? '')) ? Error : Refused;
  throw new Kind(`The API refused a question of the site: ${why}\n${query}\n${JSON.stringify(variables)}`);
}
