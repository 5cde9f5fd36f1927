import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const inline = {
  scripts: /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g,
  styles: /<style[^>]*>([\s\S]*?)<\/style>/g,
};

/** Writes down the hash of every inline script and style of our own: the server allows these and no other. */
export function countHashes(folder: string): void {
  const found = { scripts: new Set<string>(), styles: new Set<string>() };
  for (const file of globSync('**/*.html', { cwd: folder })) {
    const html = readFileSync(join(folder, file), 'utf8');
    for (const kind of ['scripts', 'styles'] as const) {
      for (const [, text = ''] of html.matchAll(inline[kind])) if (text) found[kind].add(hash(text));
    }
  }
  const hashes = { scripts: [...found.scripts].sort(), styles: [...found.styles].sort() };
  writeFileSync(join(folder, '.hashes.json'), `${JSON.stringify(hashes, null, 2)}\n`);
}

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
