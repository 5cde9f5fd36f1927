/** What is told on the list about what was done on the page before it. */
let words = '';

export function tell(what: string): void {
  words = what;
}

/** Once. */
export function told(): string {
  const what = words;
  words = '';
  return what;
}
