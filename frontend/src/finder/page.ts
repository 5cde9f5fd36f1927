import type { Persisted } from '../api/persisted.ts';
import type { Field, Otherwise } from './filter.ts';
import type { NeedInWords } from './needs.ts';

/** One page of a list, as every connection of the API gives it. */
export interface Page<Item> {
  nodes: Item[];
  totalCount: number;
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}

/** What the page gives its finder while it is built. */
export interface FinderProps<Item> {
  fields: Field[];
  otherwise: Otherwise[];
  /** The nearest municipalities of each municipality. */
  neighbours: Record<string, { id: string; name: string }[]>;
  /** The needs whose pages are offered to somebody who types words about them. */
  needs?: NeedInWords[];
  question: Persisted;
  /** The page that was built in: what everybody sees first, and all there is without script. */
  first: Page<Item>;
}

export const pageSize = 20;

/** Which page the address asks for, in the API's words. */
export function cursor(address: URLSearchParams) {
  const before = address.get('before');
  const after = address.get('after');
  return before ? { last: pageSize, before } : after ? { first: pageSize, after } : { first: pageSize };
}

export const isLater = (address: URLSearchParams) => address.has('before') || address.has('after');
