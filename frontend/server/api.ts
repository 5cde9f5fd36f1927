/** Passes `/graphql` on to the API, streams included, so that pages ask on their own origin. */
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { createProxyServer } from 'httpxy';

export function passOn(api: string) {
  const proxy = createProxyServer({ target: api, xfwd: true });
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    request.headers = fromHere(request.headers);
    try {
      await proxy.web(request, response);
    } catch {
      away(response);
    }
  };
}

/** What a client says about where it comes from is not to be trusted. */
function fromHere(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  const claim = (name: string) => name === 'forwarded' || name.startsWith('x-forwarded-');
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !claim(name)));
}

function away(response: ServerResponse) {
  if (response.headersSent || response.destroyed) return void response.destroy();
  response.writeHead(503, { 'content-type': 'application/graphql-response+json', 'retry-after': '5' });
  response.end('{"errors":[{"message":"The API cannot be reached","extensions":{"code":"UNAVAILABLE"}}]}');
}
