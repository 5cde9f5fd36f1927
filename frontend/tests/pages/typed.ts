/** What must be found nowhere afterwards: script/test looks for it in all that the server kept. */
import { appendFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

/** Whatever goes along with these is sealed; what a desk heard, or published for everybody, is meant to be read. */
const sealed = /\b((ask|replyTo|erase|my|answer|noteOn)Question|questionUpdated|saveAnswerDraft)\(/;
/** A shorter line may stand anywhere by chance. */
const shortest = 12;

interface Sent {
  query: string;
  variables: { input?: Words } & Words;
}
interface Words {
  text?: string;
  replyTo?: string | null;
  place?: string | null;
  followUpCode?: string;
}

export function typed(...texts: string[]): void {
  const file = process.env.DEKKEND_TYPED;
  const lines = texts.flatMap((text) => text.split('\n')).filter((line) => line.length >= shortest);
  if (file && lines.length) appendFileSync(file, `${lines.join('\n')}\n`);
}

/** A code stands as it is read and as it is kept. */
export const typedCode = (code: string) => typed(code, code.replaceAll('-', ''));

/** Notes what somebody sends a desk, or a desk somebody. */
export function sent({ query, variables }: Sent): void {
  if (!sealed.test(query)) return;
  const { text, replyTo, place, followUpCode } = { ...variables, ...variables.input };
  typed(text ?? '', replyTo ?? '', place ?? '');
  if (followUpCode) typedCode(followUpCode);
}

/** Notes all of it that is typed on a page from now on. */
export function typing(page: Page): void {
  page.on('request', (request) => {
    if (request.method() === 'POST' && new URL(request.url()).pathname === '/graphql')
      sent(request.postDataJSON() as Sent);
  });
}
