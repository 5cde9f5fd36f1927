import { createServer } from 'node:net';
import { chromium, expect, test } from '@playwright/test';
import lighthouse from 'lighthouse';
import { address, type Template } from './templates.ts';

const pages: Template[] = ['home', 'offers', 'offer', 'school', 'needIn'];
const onlyCategories = ['accessibility', 'best-practices', 'seo'];

test('Lighthouse finds nothing to better', async ({ request, baseURL, launchOptions }) => {
  test.setTimeout(240_000);
  const port = await freePort();
  const browser = await chromium.launch({
    ...launchOptions,
    args: [...(launchOptions.args ?? []), `--remote-debugging-port=${port}`],
  });
  const scores: Record<string, unknown> = {};
  for (const name of pages) {
    const result = await lighthouse(new URL(await address(name, 'nl', request), baseURL).href, {
      port,
      onlyCategories,
    });
    expect(result?.lhr.runtimeError, name).toBeUndefined();
    expect(
      onlyCategories.map((category) => result?.lhr.categories[category]?.score),
      name,
    ).toEqual([1, 1, 1]);
    const audits = Object.values(result?.lhr.audits ?? {});
    scores[name] = audits.filter(({ score }) => score !== null && score < 1).map(({ id }) => id);
  }
  await browser.close();
  expect(scores).toEqual(Object.fromEntries(pages.map((name) => [name, []])));
});

const freePort = () =>
  new Promise<number>((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => done(port));
    });
  });
