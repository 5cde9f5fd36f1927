import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const seconds = (file: string, words: RegExp) =>
  Number(words.exec(readFileSync(join(import.meta.dirname, '..', file), 'utf8'))?.[1]);

test('the web server lets go of a silent connection before the backend ends it', () => {
  const http = '../backend/src/main/java/nl/dekkend/graphql/http';
  const ends = seconds(`${http}/Sockets.java`, /BETWEEN_REQUESTS = Duration\.ofSeconds\((\d+)\)/);

  expect(seconds('Caddyfile', /keepalive (\d+)s/)).toBeLessThan(ends - 2);
});
