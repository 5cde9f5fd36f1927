/** Somebody who is signed in, an issuer that lets everybody in, and an API that answers what a test says. */
import { print, type DocumentNode } from 'graphql';
import { vi } from 'vitest';

interface Asked {
  query: string;
  variables: Record<string, unknown>;
}

const site = 'http://site';
const issuer = 'http://issuer';
const encoded = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
const identity = () => {
  const now = Math.floor(Date.now() / 1000);
  const claims = { iss: issuer, aud: 'dekkend-site', sub: 'anna', name: 'Anna', iat: now, exp: now + 3600 };
  return `${encoded({ alg: 'none' })}.${encoded(claims)}.`;
};

/** What the issuer and the site's own files say, by address. */
const said: Record<string, () => object> = {
  '/runtime.json': () => ({ issuer }),
  [`${issuer}/.well-known/openid-configuration`]: () => ({
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
  }),
  [`${issuer}/token`]: () => ({
    access_token: 'token',
    token_type: 'Bearer',
    expires_in: 3600,
    id_token: identity(),
  }),
};

function storage() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

/** Each answer is told by what is asked; null is an answer that does not come. */
export async function signedIn(answer: (isAbout: (document: DocumentNode) => boolean, asked: Asked) => object | null) {
  let asks = '';
  vi.stubGlobal('location', { origin: site, assign: (address: string) => (asks = address) });
  vi.stubGlobal('sessionStorage', storage());
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('removeEventListener', () => undefined);
  vi.stubGlobal('fetch', (address: string, request: { body: string }) => {
    const known = said[address];
    if (known) return Promise.resolve(Response.json(known()));
    const asked = JSON.parse(request.body) as Asked;
    const data = answer((document) => print(document) === asked.query, asked);
    return data ? Promise.resolve(Response.json({ data })) : Promise.reject(new TypeError('No network.'));
  });
  const { comeBack, signIn } = await import('../src/account/session.svelte.ts');
  await signIn('/loket/');
  const state = new URL(asks).searchParams.get('state') ?? '';
  await comeBack(new URL(`${site}/beheer/terug/?${new URLSearchParams({ code: 'code', state })}`));
}
