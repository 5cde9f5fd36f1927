const Changes =
  'query Changes($after: String) { changes(first: 100, after: $after) { pageInfo { hasNextPage endCursor } } }';

interface Answer {
  data?: { changes: { pageInfo: { hasNextPage: boolean; endCursor: string | null } } };
  errors?: { message: string }[];
}

/** The cursor of the newest change, reading on from one that is known. */
export async function newestChange(api: URL, after: string | null): Promise<string | null> {
  let cursor = after;
  for (;;) {
    const { hasNextPage, endCursor } = await ask(api, cursor);
    cursor = endCursor ?? cursor;
    if (!hasNextPage) return cursor;
  }
}

async function ask(api: URL, after: string | null) {
  const response = await fetch(api, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: Changes, variables: { after } }),
    signal: AbortSignal.timeout(10_000),
  });
  const { data, errors } = (await response.json()) as Answer;
  if (!data) throw new Error(errors?.[0]?.message ?? `The API answered ${response.status}`);
  return data.changes.pageInfo;
}
