import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const busy = { errors: [{ message: 'Later.', extensions: { code: 'UNAVAILABLE' } }] };
const folder = mkdtempSync(join(tmpdir(), 'ask-'));
let api: Server;
let asked: string[] = [];

/** Knows everybody but nobody, and is busy whenever it is asked something for the first time. */
beforeAll(async () => {
  api = createServer((request, response) => {
    let body = '';
    request
      .on('data', (part) => (body += part))
      .on('end', () => {
        const { variables } = JSON.parse(body) as { variables: { id?: string } };
        const first = !asked.includes(variables.id ?? '');
        asked.push(variables.id ?? '');
        const known = { data: { glossary: [], asked: variables.id } };
        const answer =
          variables.id === 'nobody' ? { errors: [{ message: 'No.' }] } : first && variables.id ? busy : known;
        response.writeHead('data' in answer ? 200 : 503, { 'content-type': 'application/json' });
        response.end(JSON.stringify(answer));
      });
  }).listen(0, '127.0.0.1');
  await new Promise((ready) => api.once('listening', ready));
  process.env.DEKKEND_API = `http://127.0.0.1:${(api.address() as AddressInfo).port}`;
  process.env.DEKKEND_SITE_FOLDER = join(folder, 'current');
});

afterAll(() => {
  api.close();
  rmSync(folder, { recursive: true });
});

const question = async (id: string) => {
  const { ask } = await import('../src/api/ask.ts');
  const { graphql } = await import('../src/api/graphql.ts');
  return ask(graphql('query UnknownOffer($id: ID!) { offer(id: $id) { id } }'), { id });
};

test('A build asks a busy API again', async () => {
  await expect(question('school')).resolves.toMatchObject({ asked: 'school' });
  expect(asked.filter((id) => id === 'school')).toHaveLength(2);
});

test('A build does not repeat what the API refuses', async () => {
  asked = [];
  await expect(question('nobody')).rejects.toThrow('No.');
  expect(asked).toEqual(['nobody']);
});

test('A build asks the same only once', async () => {
  asked = [];
  await Promise.all([question('twice'), question('twice')]);
  expect(asked.filter((id) => id === 'twice')).toHaveLength(2);
});
