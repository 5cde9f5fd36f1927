/** Asks the API in the name of who is signed in. */
import { print } from 'graphql';
import type { TadaDocumentNode } from 'gql.tada';
import { inLanguage } from '../lib/language.ts';
import { getLocale } from '../lib/paraglide/runtime.js';
import { Away, notNow, patiently } from './patiently.ts';
import { again, IssuerAway, SignedOut, token } from './session.svelte.ts';

const patience = 10_000;

export { Away } from './patiently.ts';

/** Who is signed in may not do this. */
export class Forbidden extends Error {}

interface Answer<Result> {
  data?: Result | null;
  errors?: { message: string; extensions?: { code?: string; field?: string } }[];
}

/** @throws {SignedOut | Away | Forbidden} and an ordinary error for what the site did wrong */
export async function askAs<Result, Variables>(
  document: TadaDocumentNode<Result, Variables>,
  asked: Omit<Variables, 'language'>,
): Promise<Result> {
  const query = print(document);
  const changes = document.definitions.some((one) => 'operation' in one && one.operation === 'mutation');
  const body = JSON.stringify({ query, variables: inLanguage(query, asked) });
  // Who sends a change knows when it may be sent again.
  return changes ? answered(body) : patiently(() => answered<Result>(body));
}

async function answered<Result>(body: string): Promise<Result> {
  try {
    const first = await send(body, await token());
    // The clock of this device may be wrong about the token.
    return await unwrap<Result>(first.status === 401 ? await send(body, await again()) : first);
  } catch (error) {
    throw error instanceof IssuerAway || error instanceof TypeError ? new Away() : error;
  }
}

const send = (body: string, bearer: string) =>
  fetch('/graphql', {
    method: 'POST',
    headers: {
      accept: 'application/graphql-response+json',
      'accept-language': getLocale(),
      authorization: `Bearer ${bearer}`,
      'content-type': 'application/json',
    },
    body,
    signal: AbortSignal.timeout(patience),
  }).catch(() => {
    throw new Away();
  });

async function unwrap<Result>(response: Response): Promise<Result> {
  if (response.status === 401) throw new SignedOut();
  const { data, errors = [] } = (await response.json().catch(() => ({}))) as Answer<Result>;
  const codes = errors.map(({ extensions }) => extensions?.code ?? '');
  if (codes.includes('UNAUTHENTICATED')) throw new SignedOut();
  if (codes.includes('FORBIDDEN')) throw new Forbidden();
  const later = notNow(codes, response.status >= 500 && !data);
  if (later) throw later;
  if (!data || errors.length) throw new Error(errors.map(({ message }) => message).join('; '));
  return data;
}
