import type { Snippet } from 'svelte';
import type { Persisted } from '../api/persisted.ts';
import type { Otherwise } from './filter.ts';
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
export interface FinderProps {
  otherwise: Otherwise[];
  /** The nearest municipalities of each municipality. */
  neighbours: Record<string, string[]>;
  /** The needs whose pages are offered to somebody who types words about them. */
  needs?: NeedInWords[];
  question: Persisted;
  /** About the cards that stand in the page: what everybody sees first, and all there is without script. */
  first: Omit<Page<unknown>, 'nodes'>;
  /** The form and the cards stand in the page as they are; only others are drawn by script. */
  filters?: Snippet;
  children?: Snippet;
}

export const pageSize = 20;

/** Which page the address asks for, in the API's words. */
export function cursor(address: URLSearchParams) {
  const before = address.get('before');
  const after = address.get('after');
  return before ? { last: pageSize, before } : after ? { first: pageSize, after } : { first: pageSize };
}

export const isLater = (address: URLSearchParams) => address.has('before') || address.has('after');
