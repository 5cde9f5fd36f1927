import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, renameSync, rmdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const script = /<script(?![^>]*\ssrc=)(?![^>]*type="application\/)([^>]*)>([\s\S]*?)<\/script>/g;
const style = /<style[^>]*>([\s\S]*?)<\/style>/g;

/**
 * Moves inline scripts and styles, which the framework writes for islands, into files of their own: then the
 * Content-Security-Policy says 'self' and nothing more, on whatever server the pages stand.
 */
export function moveInlineOut(folder: string): void {
  for (const file of globSync('**/*.html', { cwd: folder })) {
    const path = join(folder, file);
    const html = readFileSync(path, 'utf8');
    const moved = html
      .replaceAll(
        script,
        (_, attributes: string, text: string) => `<script${attributes} src="${keep(folder, text, 'js')}"></script>`,
      )
      .replaceAll(style, (_, text: string) => `<link rel="stylesheet" href="${keep(folder, text, 'css')}">`);
    if (moved !== html) writeFileSync(path, moved);
  }
}

function keep(folder: string, text: string, extension: string): string {
  const name = createHash('sha256').update(text).digest('hex').slice(0, 12);
  const address = `/_dekkend/${name}.${extension}`;
  mkdirSync(join(folder, '_dekkend'), { recursive: true });
  writeFileSync(join(folder, address), text);
  return address;
}

/** The page for what is not there, at the address web servers look for it, in each language. */
export function placeMissingPages(folder: string): void {
  const made = join(folder, 'en/404/index.html');
  renameSync(made, join(folder, 'en/404.html'));
  rmdirSync(dirname(made));
}
