/** Asks the API from the reader's browser, on the site's own origin. */
import type { Persisted } from './persisted.ts';

const accept = 'application/graphql-response+json';

export async function askLive<Result>({ id, text }: Persisted, variables: object): Promise<Result> {
  const address = new URLSearchParams({ documentId: id, variables: JSON.stringify(variables) });
  const known = await fetch(`/graphql?${address}`, { headers: { accept } });
  // A server older than this page does not know the id yet.
  const refused = known.status === 400 || known.status === 404 || known.status === 405;
  return unwrap<Result>(refused ? await post(text, variables) : known);
}

const post = (query: string, variables: object) =>
  fetch('/graphql', {
    method: 'POST',
    headers: { accept, 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });

async function unwrap<Result>(response: Response): Promise<Result> {
  const { data, errors } = (await response.json()) as { data?: Result; errors?: unknown[] };
  if (!data || errors?.length) throw new Error(`The API answered ${response.status}`);
  return data;
}
