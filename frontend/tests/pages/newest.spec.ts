import { expect, type Page, type Route, test } from '@playwright/test';
import { violations } from './fine.ts';
import { faults } from './templates.ts';

const school = '/scholen/27MD02/';
const markup = 'Wij helpen <img src="/nergens" onerror="document.title = 1"> ook <b>uw</b> kind.';
const status = (page: Page) => page.locator('.profile').getByRole('status');
const told = (page: Page) => page.locator('.profile .published');
const toApi = ({ pathname }: URL) => pathname === '/graphql';

interface Answer {
  data: { school: { profile: { publishedAt: string; confirmedAt: string | null; summary?: string; limits?: string } } };
}

/** What the API says, published anew: the schools of other tests are left as they are. */
async function published(page: Page, of?: string): Promise<void> {
  await page.route(toApi, async (route: Route) => {
    const asked = route.request().url();
    const response = await route.fetch({ url: of ? asked.replace(/(?<=id%22%3A%22)\w+/, of) : asked });
    const answer = (await response.json()) as Answer;
    const { profile } = answer.data.school;
    profile.publishedAt = '2030-01-02T12:05:00.000Z';
    if (profile.summary) Object.assign(profile, { summary: markup, limits: 'Zwemmen.', example: false });
    await route.fulfill({ response, json: answer });
  });
}

const scriptBytes = (page: Page) =>
  page.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter(({ name }) => name.endsWith('.js'))
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
  );

/** Marks what was built, so that it is known again. */
const asBuilt = (page: Page) =>
  page.addInitScript(() =>
    document.addEventListener('DOMContentLoaded', () =>
      document.querySelector('.published > :first-child')?.setAttribute('data-built', ''),
    ),
  );

test('when a school said nothing new its page asks one thing, and stays as it was built', async ({ page }) => {
  const found = faults(page);
  const asked: string[] = [];
  page.on('request', (request) => toApi(new URL(request.url())) && asked.push(request.url()));
  await asBuilt(page);
  await page.goto(school, { waitUntil: 'networkidle' });
  expect(asked).toHaveLength(1);
  await expect(page.locator('[data-built]')).toBeVisible();
  await expect(status(page)).toBeEmpty();
  expect(found).toEqual([]);
});

for (const [name, away] of [
  ['away', (route: Route) => route.abort()],
  ['in trouble', (route: Route) => route.fulfill({ status: 500, json: { data: null, errors: [{ message: 'No.' }] } })],
  ['not itself', (route: Route) => route.fulfill({ body: '<p>Back soon</p>', contentType: 'text/html' })],
] as const) {
  test(`while the API is ${name} the page of a school stays as it was built`, async ({ page }) => {
    const found = faults(page);
    await page.route(toApi, away);
    await asBuilt(page);
    await page.goto(school, { waitUntil: 'networkidle' });
    await expect(page.locator('[data-built]')).toBeVisible();
    await expect(status(page)).toBeEmpty();
    // The browser itself notes what did not load.
    expect(found.filter((fault) => !fault.startsWith('Failed to load resource'))).toEqual([]);
  });
}

test('a profile that expired since says so, and nothing is called new', async ({ page }) => {
  await page.route(toApi, async (route) => {
    const response = await route.fetch();
    const answer = (await response.json()) as { data: { school: { profile: { status: string; example: boolean } } } };
    Object.assign(answer.data.school.profile, { status: 'EXPIRED', example: false });
    await route.fulfill({ response, json: answer });
  });
  await page.goto(school);
  await expect(told(page)).toContainText('Let op: de school heeft dit voor het laatst op');
  await expect(status(page)).toBeEmpty();
});

for (const [prefix, said, limits] of [
  ['', 'Deze tekst is vernieuwd op 2 januari 2030, 13:05.', 'Wat deze school niet kan'],
  ['/en', 'This text was renewed on 2 January 2030, 13:05.', 'What this school cannot do'],
]) {
  test(`what a school published just now takes the place of what was built, on ${prefix}${school}`, async ({
    page,
  }) => {
    const found = faults(page);
    await published(page);
    await asBuilt(page);
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto(`${prefix}${school}`);
    await expect(status(page)).toHaveText(said ?? '');
    await expect(page.locator('[data-built]')).toHaveCount(0);
    await expect(told(page).locator('.lead')).toHaveText(markup);
    await expect(told(page).getByRole('heading', { name: limits }).locator('+ p')).toHaveText('Zwemmen.');
    await expect(told(page).locator('.example')).toHaveCount(0);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    expect(await violations(page)).toEqual([]);
    expect(found).toEqual([]);
    // Who is here in the minutes before the next build fetches what draws a profile.
    expect(await scriptBytes(page)).toBeLessThanOrEqual(32_000);
  });
}

test('whoever opened a part of the text goes on reading, until it is closed', async ({ page }) => {
  let answer = () => {};
  const later = new Promise<void>((go) => (answer = go));
  await published(page);
  await page.route(toApi, async (route) => {
    await later;
    await route.fallback();
  });
  await page.goto(school);
  const part = told(page).locator('summary').first();
  await part.click();
  const drawn = page.waitForResponse(/\/_dekkend\/show\./);
  answer();
  await (await drawn).finished();
  await expect(status(page)).toBeEmpty();
  await part.click();
  await page.locator('h1').click();
  await expect(status(page)).not.toBeEmpty();
});

test('the first profile of a school stands where its page said that there was none', async ({ page, request }) => {
  const query = '{ schools(filter: { partnership: "PO2711" }, first: 50) { nodes { id profile { id } } } }';
  const answer = await request.post('/graphql', { data: { query } });
  const { data } = (await answer.json()) as {
    data: { schools: { nodes: { id: string; profile: object | null }[] } };
  };
  const without = data.schools.nodes.find(({ profile }) => !profile);
  await published(page, '27MD02');
  await page.goto(`/scholen/${without?.id}/`);
  await expect(status(page)).toContainText('vernieuwd');
  await expect(told(page).locator('.lead')).toHaveText(markup);
  await expect(page.getByText('is nog niet gepubliceerd')).toHaveCount(0);
});
