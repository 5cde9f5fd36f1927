/** Asks the API while the site is built. Every answer is kept, so that a build can do without the API once. */
import { createHash } from 'node:crypto';
import type { TadaDocumentNode } from 'gql.tada';
import { persisted } from './persisted.ts';
import { keep, kept } from './snapshot.ts';
import { turns } from './turns.ts';

const address = new URL(
  '/graphql',
  process.env.DEKKEND_API ?? `http://localhost:${process.env.DEKKEND_API_PORT ?? 8080}`,
);
const inTurn = turns(4);
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
  const answer = await inTurn(() => send(text, variables));
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
  const { data, errors } = (await response.json()) as { data?: unknown; errors?: { message: string }[] };
  if (errors?.length || !data) {
    const why = errors?.map((error) => error.message).join('; ') ?? `status ${response.status}`;
    throw new Error(`The API refused a question of the site: ${why}\n${query}\n${JSON.stringify(variables)}`);
  }
  return data;
}
