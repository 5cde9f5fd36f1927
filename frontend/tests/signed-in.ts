/** Somebody who is signed in, and an API that answers what a test says. */
import { print, type DocumentNode } from 'graphql';
import { vi } from 'vitest';

interface Asked {
  query: string;
  variables: Record<string, unknown>;
}

/** Each answer is told by what is asked; null is an answer that does not come. */
export async function signedIn(answer: (isAbout: (document: DocumentNode) => boolean, asked: Asked) => object | null) {
  vi.doMock('../src/account/issuer.ts', () => ({
    askedHere: () => true,
    arrive: () =>
      Promise.resolve({
        back: '/',
        tokens: { access: 'token', endsAt: Infinity, person: { id: 'anna', name: 'Anna' } },
      }),
  }));
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('removeEventListener', () => undefined);
  vi.stubGlobal('fetch', (_: string, { body }: { body: string }) => {
    const asked = JSON.parse(body) as Asked;
    const data = answer((document) => print(document) === asked.query, asked);
    return data ? Promise.resolve(Response.json({ data })) : Promise.reject(new TypeError('No network.'));
  });
  const { comeBack } = await import('../src/account/session.svelte.ts');
  await comeBack(new URL('http://site/'));
}
