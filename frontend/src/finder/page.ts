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

export const pageSize = 20;

/** Which page the address asks for, in the API's words. */
export function cursor(address: URLSearchParams) {
  const before = address.get('before');
  const after = address.get('after');
  return before ? { last: pageSize, before } : after ? { first: pageSize, after } : { first: pageSize };
}

export const isLater = (address: URLSearchParams) => address.has('before') || address.has('after');
