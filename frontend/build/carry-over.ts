import { cpSync, existsSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

const assets = '_dekkend';

/**
 * Scripts and styles of the site before this one stay, for readers in the middle of a page. Only those it was built
 * with: what it carried over itself keeps its older time, and goes.
 */
export function carryOver(previous: string, folder: string): void {
  const from = join(previous, assets);
  if (!existsSync(from)) return;
  const builtAt = Number(basename(previous).replace('at-', ''));
  cpSync(from, join(folder, assets), {
    recursive: true,
    force: false,
    preserveTimestamps: true,
    filter: (path) => statSync(path).isDirectory() || statSync(path).mtimeMs >= builtAt,
  });
}
