import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const parts = ['src/**/*', 'messages/*', 'public/**/*', 'build/*', '*.{json,ts,js}', '../schema/*.graphqls'];
const made = /src\/(lib\/paraglide|api\/schema\.|styles\/utrecht)/;

/** A fingerprint of everything the site is built from, but for the data. */
export function sources(): string {
  const hash = createHash('sha256');
  const files = parts
    .flatMap((part) => globSync(part, { cwd: root, withFileTypes: true }))
    .filter((file) => file.isFile());
  for (const path of files.map((file) => join(file.parentPath, file.name)).sort()) {
    if (!made.test(path)) hash.update(path.slice(root.length)).update(readFileSync(path));
  }
  return hash.digest('hex');
}
