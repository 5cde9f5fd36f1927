import { type APIRequestContext, expect, type Page, test } from '@playwright/test';
import { address, names } from './templates.ts';

/** Words that a Dutch sentence can hardly do without, that are no English, and that names hardly have. */
const dutch = (
  'als bij dan dat deze die door een geen het hun kan kinderen kunt maar moet naar niet nog ook samen tot uit uw veel ' +
  'wat wie wij worden wordt zelf zich zij zijn zoals'
).split(' ');

/** What records tell of themselves, and lists of them. */
const ours =
  /^\/en\/(aanbod|gemeenten|hulp-bij|organisaties|samenwerkingsverbanden|scholen\/gemeente|sociale-kaart|wie-helpt)\//;

/** Every page of ours that can be reached from the English home page, with its text. */
async function* pages(request: APIRequestContext): AsyncGenerator<{ path: string; html: string }> {
  const seen = new Set(['/en/']);
  for (const path of seen) {
    const html = await (await request.get(path)).text();
    yield { path, html };
    for (const [, href = ''] of html.matchAll(/<a [^>]*href="(\/en\/[^"#?]*)/g)) if (ours.test(href)) seen.add(href);
  }
}

/** Texts in the page's own language that hold words of another. */
const wrong = (page: Page, html: string) =>
  page.evaluate(
    ([html, words]) => {
      const known = new Set(words);
      const read = new DOMParser().parseFromString(html, 'text/html');
      read.querySelectorAll('script, style, .print-only').forEach((one) => one.remove());
      const said: [Element | null, string | null][] = [];
      const walk = read.createTreeWalker(read.documentElement, NodeFilter.SHOW_TEXT);
      while (walk.nextNode()) said.push([walk.currentNode.parentElement, walk.currentNode.textContent]);
      read.querySelectorAll('[aria-label]').forEach((one) => said.push([one, one.getAttribute('aria-label')]));
      return said.flatMap(([element, text]) => {
        const other = element?.closest('[lang]')?.getAttribute('lang') !== 'en';
        return !other && text?.match(/\p{L}+/gu)?.some((word) => known.has(word)) ? [text.trim()] : [];
      });
    },
    [html, dutch] as const,
  );

test('on English pages only names are Dutch, and say that they are', async ({ page, request }) => {
  test.setTimeout(240_000);
  const counted: Record<string, number> = {};
  for await (const { path, html } of pages(request)) {
    expect(await wrong(page, html), path).toEqual([]);
    const kind = path.split('/')[2] ?? '';
    counted[kind] = (counted[kind] ?? 0) + 1;
  }
  // What is not found cannot be wrong.
  for (const kind of ['aanbod', 'sociale-kaart', 'organisaties', 'gemeenten', 'hulp-bij'])
    expect(counted[kind], kind).toBeGreaterThan(9);
});

test('on Dutch pages the same words are found: the test can fail', async ({ page, request }) => {
  const html = await (await request.get('/gemeenten/GM0453/')).text();
  expect((await wrong(page, html.replaceAll('lang="nl"', 'lang="en"'))).length).toBeGreaterThan(10);
});

test('a school that writes Dutch says so on its English page', async ({ request }) => {
  const told = async (path: string) => (await request.get(path)).text();
  expect(await told('/en/scholen/27MD02/')).toContain('What the school writes itself is in Dutch.');
  expect(await told('/scholen/27MD02/')).not.toContain('in het Nederlands.');
});

test('what a card of contacts is called says what one does with it', async ({ page }) => {
  await page.goto('/scholen/27MD02/');
  await expect(page.getByRole('heading', { name: 'Bel of mail', exact: true })).toBeVisible();
  await page.goto('/en/scholen/27MD02/');
  await expect(page.getByRole('heading', { name: 'Call or mail', exact: true })).toBeVisible();
});

test('a text says of which language it is only where that is another one than the page', async ({ page, request }) => {
  for (const name of names) {
    await page.goto(await address(name, 'en', request));
    // What a school wrote in its profile is Dutch everywhere.
    const said = page.locator(':is(.lead[lang], .card > p[lang], .steps[lang]):not(.profile *)');
    await expect(said, name).toHaveCount(0);
  }
});

test('what a list finds later is English too, and English words find it', async ({ page }) => {
  await page.goto('/en/aanbod/?text=gifted', { waitUntil: 'networkidle' });
  await expect(page.locator('.card').first()).toBeVisible();
  expect(await wrong(page, await page.content())).toEqual([]);
  await page.goto('/en/wie-helpt/?postcode=1971');
  await expect(page.locator('main .card p').first()).toBeVisible();
  expect(await wrong(page, await page.content())).toEqual([]);
});

test('while the API is away an English page is found by English words', async ({ page }) => {
  await page.route('**/graphql**', (route) => route.abort());
  await page.goto('/en/aanbod/?text=gifted', { waitUntil: 'networkidle' });
  await expect(page.locator('.card').first()).toBeVisible();
  expect(await page.locator('.card a').evaluateAll((all) => all.map((one) => one.getAttribute('href')))).toEqual(
    expect.arrayContaining([expect.stringMatching(/^\/en\/aanbod\//)]),
  );
  expect(await wrong(page, await page.content())).toEqual([]);
});
