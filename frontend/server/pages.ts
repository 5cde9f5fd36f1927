/** Serves the newest built site; the folder behind the link may be swapped at any moment. */
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

const lookAgainAfter = 1000;

export function newestSite(link: string) {
  let lookedAt = 0;
  let site: ReturnType<typeof openSite> | undefined;
  return () => {
    const now = performance.now();
    if (!site || now - lookedAt > lookAgainAfter) {
      lookedAt = now;
      const folder = existsSync(link) ? realpathSync(link) : undefined;
      if (folder && folder !== site?.folder) site = tryOpen(folder) ?? site;
    }
    return site;
  };
}

/** A folder that is not whole never takes the place of one that is. */
function tryOpen(folder: string) {
  try {
    return openSite(folder);
  } catch (error) {
    console.error(`${folder} is not a whole site`, error);
    return undefined;
  }
}

function openSite(folder: string) {
  const missing = {
    nl: readFileSync(join(folder, '404.html')),
    en: readFileSync(join(folder, 'en/404.html')),
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
    serve(request: IncomingMessage, response: ServerResponse, path: string) {
      files(request, response, () => notFound(response, missing[path.startsWith('/en/') ? 'en' : 'nl']));
    },
  };
}

function notFound(response: ServerResponse, page: Buffer) {
  response.writeHead(404, { 'content-type': 'text/html;charset=utf-8', 'cache-control': 'no-cache' });
  response.end(page);
}
