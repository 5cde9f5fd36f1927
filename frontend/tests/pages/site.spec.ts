import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { address, forms, listening, lists, locales, names, rated, renewed, type Template, visit } from './templates.ts';

const kilobyte = 1000;
const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:document'],
  rules: { 'long-title': 'off', 'no-trailing-whitespace': 'off', 'require-sri': 'off' },
});

for (const name of names) {
  for (const locale of locales) {
    test(`${name} in ${locale} is valid HTML`, async ({ request }) => {
      const html = await (await request.get(await address(name, locale, request))).text();
      const report = await validator.validateString(html);
      expect(
        report.results.flatMap(({ messages }) =>
          messages.map(({ ruleId, message, line }) => `${ruleId} ${line}: ${message}`),
        ),
      ).toEqual([]);
    });
  }
}

const scriptOf = (name: Template) =>
  ([...lists, ...forms].includes(name) ? 30 : [...renewed, ...rated, ...listening].includes(name) ? 8 : 0) * kilobyte;

test('content pages carry no script, what is renewed at most 8 kB, lists and forms 30 kB; styles at most 15 kB', async ({
  page,
  request,
}) => {
  for (const name of names) {
    const bytes = { js: 0, css: 0 };
    const sizes: Promise<void>[] = [];
    page.removeAllListeners('response');
    page.on('response', (response) => {
      const kind = /\.(js|css)$/.exec(new URL(response.url()).pathname)?.[1] as 'js' | 'css' | undefined;
      if (kind) sizes.push(response.body().then((body) => void (bytes[kind] += gzipSync(body, { level: 9 }).length)));
    });
    await visit(page, name, 'nl', request);
    await Promise.all(sizes);
    expect(bytes.js, name).toBeLessThanOrEqual(scriptOf(name));
    expect(bytes.css, name).toBeLessThanOrEqual(15 * kilobyte);
  }
});

test('no link inside the site is dead, from the home page to the last page', async ({ request }) => {
  test.setTimeout(300_000);
  const seen = new Map<string, Set<string>>();
  const queue = [{ path: '/', from: '' }];
  const dead: string[] = [];
  const anchors: { path: string; id: string; from: string }[] = [];
  for (let next = queue.pop(); next; next = queue.pop()) {
    const { path, from } = next;
    if (seen.has(path)) continue;
    seen.set(path, new Set());
    const response = await request.get(path);
    if (response.status() !== 200) dead.push(`${path} from ${from}: ${response.status()}`);
    if (!response.headers()['content-type']?.startsWith('text/html')) continue;
    const html = await response.text();
    seen.set(path, new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id)));
    for (const [, href = ''] of html.matchAll(/<a [^>]*href="([^"]+)"/g)) {
      const { pathname, hash, hostname } = new URL(href.replaceAll('&amp;', '&'), `http://site${path}`);
      if (hostname !== 'site') continue;
      if (hash) anchors.push({ path: pathname, id: decodeURIComponent(hash.slice(1)), from: path });
      queue.push({ path: pathname, from: path });
    }
  }
  const loose = anchors
    .filter(({ path, id }) => !seen.get(path)?.has(id))
    .map(({ path, id, from }) => `${path}#${id} from ${from}`);
  expect([...dead, ...loose]).toEqual([]);
  expect(seen.size).toBeGreaterThan(500);
});

test('every record leads to what to do when it is wrong', async ({ request }) => {
  const records: Template[] = ['offer', 'service', 'organisation', 'school', 'municipality', 'partnership', 'article'];
  for (const name of records) {
    const html = await (await request.get(await address(name, 'nl', request))).text();
    expect(html.slice(0, html.indexOf('<footer')), name).toContain(`href="/klopt-niet/?type=${name}&amp;id=`);
  }
});

test('a page that is not there says so, in the language of its address', async ({ page, request }) => {
  expect((await request.get('/bestaat-niet/')).status()).toBe(404);
  expect((await request.get('/en/bestaat-niet/')).status()).toBe(404);
  await page.goto('/en/scholen/00XX00/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page does not exist');
});

test('a school outside the region is known to the API, and shown by the page for what is not there', async ({
  page,
}) => {
  await page.goto('/scholen/32JK00/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('BBS de Verwondering');
  await expect(page.getByText('Deze school ligt buiten onze regio.')).toBeVisible();
  await expect(page.locator('main .source')).toHaveText(/^Bron: .*DUO.*, stand per \d+ \w+ \d{4}\./);
  await expect(page.locator('main a[href="/scholen/32JK00/"]')).toHaveCount(0);
});

test('one address per page, and no way out of the folder', async ({ request, baseURL }) => {
  const plain = await request.get('/scholen', { maxRedirects: 0 });
  expect([plain.status(), plain.headers().location]).toEqual([301, '/scholen/']);
  const elsewhere = await request.get(`${baseURL}//example.org/there`, { maxRedirects: 0 });
  expect(elsewhere.headers().location ?? '').not.toMatch(/^\/\//);
  expect((await request.get('/actuator/health')).status()).toBe(404);
  expect((await request.get('/..%2f..%2fpackage.json')).status()).toBe(404);
});

test('every page carries the security headers', async ({ request }) => {
  const headers = (await request.get('/')).headers();
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  expect(headers['content-security-policy']).not.toContain('unsafe');
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect((await request.get('/aanbod/')).headers()['content-security-policy']).toContain("'wasm-unsafe-eval'");
});

test('a printed page is a letter: no navigation, whom to call on top', async ({ page, request }) => {
  await page.goto(await address('needIn', 'nl', request));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.menu').first()).toBeHidden();
  await expect(page.locator('.crumbs')).toBeHidden();
  await expect(page.locator('.aside')).toBeVisible();
  await expect(page.getByText(/hulp-bij\/hoogbegaafd\/GM0383\/, stand van \d+ \w+ \d{4}$/)).toBeVisible();
  await expect(page.locator('.foot a:visible')).toHaveText(['112', 'Veilig Thuis 0800-2000']);
  await expect(page.locator('main .card').first()).toHaveCSS('border-top-width', '0px');
});

test('a list that is cut says so on paper, and a chart stands for its older years', async ({ page, request }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/aanbod/');
  await expect(page.getByText('Dit is een deel van de lijst')).toBeVisible();
  await page.goto(await address('primarySchool', 'nl', request));
  await expect(page.locator('.chart')).toBeVisible();
  await expect(page.locator('section:has(> .chart) tbody tr:visible')).toHaveCount(5);
});

test('what is folded on screen is printed', async ({ page }) => {
  await page.goto('/');
  const folded = page.locator('.block details .need').first();
  await expect(folded).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(folded).toBeVisible();
});
