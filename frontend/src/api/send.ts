/** Sends a question to the API from a program of ours: the build, or who follows what changes. */
interface Failure {
  message: string;
  extensions?: { code?: string };
}

/** Asking again would be answered the same. */
export class Refused extends Error {}

/** What the API says when the same question may be answered later. */
const passing = ['UNAVAILABLE', 'TIMEOUT', 'RATE_LIMITED'];

export async function send(address: URL, query: string, variables: unknown): Promise<unknown> {
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
