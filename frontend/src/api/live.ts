/** Asks the API from the reader's browser, on the site's own origin. */
import { inLanguage } from '../lib/language.ts';
import type { Persisted } from './persisted.ts';

const accept = 'application/graphql-response+json';
const patience = 8000;

/** The API answers, but not this question: the reader can mend it. Every other error means that it is away. */
export class Refused extends Error {
  /** The argument it is about, as the contract names it: "near". */
  readonly field: string | undefined;

  constructor(message: string, field?: string) {
    super(message);
    this.field = field;
  }
}

/** An answer of some minutes ago does, unless `cache` says otherwise. */
export async function askLive<Result>(
  { id, text }: Persisted,
  asked: object,
  cache: RequestCache = 'default',
): Promise<Result> {
  const variables = inLanguage(text, asked);
  const address = new URLSearchParams({ documentId: id, variables: JSON.stringify(variables) });
  const signal = AbortSignal.timeout(patience);
  const known = await fetch(`/graphql?${address}`, { headers: { accept }, signal, cache });
  // A server older than this page does not know the id yet.
  const unknown = known.status === 404 || known.status === 405;
  return unwrap<Result>(unknown ? await post(text, variables) : known);
}

const post = (query: string, variables: object) =>
  fetch('/graphql', {
    method: 'POST',
    headers: { accept, 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(patience),
  });

interface Answer<Result> {
  data?: Result | null;
  errors?: { message: string; extensions?: { code?: string; field?: string } }[];
}

async function unwrap<Result>(response: Response): Promise<Result> {
  const { data, errors = [] } = (await response.json()) as Answer<Result>;
  const mistake = errors.find(({ extensions }) => extensions?.code === 'BAD_USER_INPUT');
  if (mistake) throw new Refused(mistake.message, mistake.extensions?.field);
  if (!data || errors.length) throw new Error(`The API answered ${response.status}`);
  return data;
}
