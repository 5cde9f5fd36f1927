import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { writeSitemap } from '../build/sitemap.ts';

const folder = mkdtempSync(join(tmpdir(), 'sitemap-'));
const signedIn = ['beheer', 'loket']
  .flatMap((area) =>
    readdirSync(join(import.meta.dirname, '../src/pages/[...locale]', area)).map((file) => `${area}/${file}`),
  )
  .map((file) => file.replace(/\/?(index)?\.astro$/, ''))
  .flatMap((page) => [page, `en/${page}`]);

afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.unstubAllEnvs();
});

test('The map of the site leads to what is public, and to no page that asks to sign in', () => {
  expect(signedIn).toEqual(expect.arrayContaining(['en/beheer/terug', 'loket']));
  for (const page of ['', 'scholen', ...signedIn]) {
    mkdirSync(join(folder, page), { recursive: true });
    writeFileSync(join(folder, page, 'index.html'), '');
  }
  vi.stubEnv('DEKKEND_SITE_URL', 'https://dekkend.example');
  writeSitemap(folder);
  const map = readFileSync(join(folder, 'sitemap.xml'), 'utf8');
  expect([...map.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address)).toEqual([
    'https://dekkend.example/',
    'https://dekkend.example/scholen/',
  ]);
});
