/** A record that was listed a moment ago, when its page asks for it. A build of what is half gone fails. */
export function there<Record>(record: Record | null | undefined): Record {
  if (!record) throw new Error('A record went away while its page was built: build again.');
  return record;
}
