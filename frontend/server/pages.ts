/** Serves the newest built site; the folder behind the link may be swapped at any moment. */
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import type { Hashes } from './headers.ts';

const lookAgainAfter = 1000;

export function newestSite(link: string) {
  let lookedAt = 0;
  let site: ReturnType<typeof openSite> | undefined;
  return () => {
    const now = performance.now();
    if (!site || now - lookedAt > lookAgainAfter) {
      lookedAt = now;
      const folder = existsSync(link) ? realpathSync(link) : undefined;
      if (folder && folder !== site?.folder) site = openSite(folder);
    }
    return site;
  };
}

function openSite(folder: string) {
  const hashes = JSON.parse(readFileSync(join(folder, '.hashes.json'), 'utf8')) as Hashes;
  const missing = {
    nl: readFileSync(join(folder, '404.html')),
    en: readFileSync(join(folder, 'en/404/index.html')),
  };
  const files = sirv(folder, {
    etag: true,
    gzip: true,
    brotli: true,
    setHeaders(response, path) {
      const named = path.startsWith('/_dekkend/');
      response.setHeader('cache-control', named ? 'public, max-age=31536000, immutable' : 'public, max-age=60');
    },
  });
  return {
    folder,
    hashes,
    serve(request: IncomingMessage, response: ServerResponse, path: string) {
      files(request, response, () => notFound(response, missing[path.startsWith('/en/') ? 'en' : 'nl']));
    },
  };
}

function notFound(response: ServerResponse, page: Buffer) {
  response.writeHead(404, { 'content-type': 'text/html;charset=utf-8', 'cache-control': 'no-cache' });
  response.end(page);
}
