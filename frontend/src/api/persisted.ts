import { createHash } from 'node:crypto';
import { type DocumentNode, print } from 'graphql';

/** A question the server knows by its id: the SHA-256 of its text, as `schema/operations.json` lists it. */
export interface Persisted {
  id: string;
  text: string;
}

export function persisted(document: DocumentNode): Persisted {
  const text = print(document);
  return { id: createHash('sha256').update(text).digest('hex'), text };
}
