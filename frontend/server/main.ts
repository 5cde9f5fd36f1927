/** The site's web server for the default run: built pages, the API on the same origin, and nothing else. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { passOn } from './api.ts';
import { securityHeaders } from './headers.ts';
import { newestSite } from './pages.ts';
import { settings } from './settings.ts';

const toApi = passOn(settings.api);
const newest = newestSite(settings.folder);

function answer(request: IncomingMessage, response: ServerResponse): void {
  const [pathname = '/', query] = (request.url ?? '/').split('?', 2);
  note(request, response, pathname);
  if (pathname === '/graphql') return void toApi(request, response);
  if (request.method !== 'GET' && request.method !== 'HEAD') return text(response, 405, 'Only GET and HEAD\n');
  if (pathname === '/runtime.json') return json(response, { issuer: settings.issuer, tiles: settings.tiles });
  const site = newest();
  if (!site) return text(response, 503, 'The site has not been built yet. Deze site wordt nog gebouwd.\n');
  const headers = securityHeaders(pathname, settings);
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (!pathname.endsWith('/') && !pathname.slice(pathname.lastIndexOf('/')).includes('.')) {
    // One address per page. A second slash in front would be another host.
    response.writeHead(301, { location: `${pathname.replace(/^\/+/, '/')}/${query ? `?${query}` : ''}` });
    return void response.end();
  }
  site.serve(request, response, pathname);
}

/** One line per request: the path without its query, which may say where a child lives. */
function note({ method }: IncomingMessage, response: ServerResponse, path: string) {
  const begin = performance.now();
  response.once('close', () => {
    const milliseconds = Math.round(performance.now() - begin);
    console.log(
      JSON.stringify({ at: new Date().toISOString(), method, path, status: response.statusCode, milliseconds }),
    );
  });
}

function json(response: ServerResponse, value: object) {
  response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-cache' });
  response.end(JSON.stringify(value));
}

function text(response: ServerResponse, status: number, message: string) {
  response.writeHead(status, { 'content-type': 'text/plain;charset=utf-8', 'retry-after': '5' });
  response.end(message);
}

const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000 }, answer);
server.on('error', (error: NodeJS.ErrnoException) => {
  console.error(error.code === 'EADDRINUSE' ? `Port ${settings.port} is taken: set DEKKEND_SITE_PORT.` : error.message);
  process.exit(1);
});
server.listen(settings.port, settings.host, () => console.log(`Site: http://localhost:${settings.port}/`));

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  });
}
