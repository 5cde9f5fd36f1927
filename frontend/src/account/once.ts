/**
 * Keys by which the API knows that a request came before: the same press again has the same key, and one about
 * something else another.
 */
export function keys(): (about: string) => string {
  let last = '';
  let key = '';
  return (about) => {
    if (about !== last) key = crypto.randomUUID();
    last = about;
    return key;
  };
}
