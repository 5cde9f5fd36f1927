/** Reads the list of changes to its end, and notices when it is another list than before. */
import { graphql, type ResultOf } from '../src/api/graphql.ts';
import { persisted } from '../src/api/persisted.ts';
import { Refused, send } from '../src/api/send.ts';

export const Changes = graphql(`
  query Changes($after: String) {
    changes(first: 100, after: $after) {
      edges {
        cursor
        node {
          at
        }
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);

/** A change, and how to find it again: it is the first one behind the one before it. */
export interface Place {
  before: string | null;
  cursor: string;
  at: string;
}

/** The newest change, reading on from one that is known; null while there is none. */
export async function newestChange(api: URL, known: Place | null): Promise<Place | null> {
  let newest = known && (await isStillThere(api, known)) ? known : null;
  for (;;) {
    const { edges, pageInfo } = await read(api, newest?.cursor ?? null);
    for (const { cursor, node } of edges) newest = { before: newest?.cursor ?? null, cursor, at: node.at };
    if (!pageInfo.hasNextPage) return newest;
  }
}

/** False when the database was put back or begun anew, even when its list is longer by now. */
async function isStillThere(api: URL, { before, cursor, at }: Place): Promise<boolean> {
  try {
    const [first] = (await read(api, before)).edges;
    return first?.cursor === cursor && first.node.at === at;
  } catch (error) {
    // A cursor that this API did not make.
    if (error instanceof Refused) return false;
    throw error;
  }
}

async function read(api: URL, after: string | null) {
  const { changes } = (await send(api, persisted(Changes).text, { after })) as ResultOf<typeof Changes>;
  return { ...changes, edges: changes.edges.flatMap((edge) => edge ?? []) };
}
