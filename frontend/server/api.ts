/** Passes `/graphql` on to the API, streams included, so that pages ask on their own origin. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createProxyServer } from 'httpxy';

export function passOn(api: string) {
  const proxy = createProxyServer({ target: api, xfwd: true });
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    // What a client says about where it comes from is not to be trusted.
    for (const name of Object.keys(request.headers)) {
      if (name === 'forwarded' || name.startsWith('x-forwarded-')) delete request.headers[name];
    }
    try {
      await proxy.web(request, response);
    } catch {
      away(response);
    }
  };
}

function away(response: ServerResponse) {
  if (response.headersSent || response.destroyed) return void response.destroy();
  response.writeHead(503, { 'content-type': 'application/graphql-response+json', 'retry-after': '5' });
  response.end('{"errors":[{"message":"The API cannot be reached","extensions":{"code":"UNAVAILABLE"}}]}');
}
