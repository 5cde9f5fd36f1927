/** Says whom to tell of a leak (RFC 9116), when an address for that was given. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const halfAYear = 180 * 24 * 3_600_000;

/** Written with every build, so that it never expires on a site that is kept. */
export function writeSecurity(folder: string, contact: string | undefined, now = new Date()) {
  if (!contact) return;
  const expires = new Date(now.getTime() + halfAYear).toISOString();
  mkdirSync(join(folder, '.well-known'), { recursive: true });
  writeFileSync(
    join(folder, '.well-known/security.txt'),
    `Contact: ${contact}\nExpires: ${expires}\nPreferred-Languages: nl, en\n`,
  );
}
