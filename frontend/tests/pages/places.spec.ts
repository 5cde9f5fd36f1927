import { expect, type Page, type Route, test } from '@playwright/test';
import { violations } from './fine.ts';
import { faults } from './templates.ts';

const offer = '/aanbod/via-nova-fulltime/';
const toApi = ({ pathname }: URL) => pathname === '/graphql';
const status = (page: Page) => page.locator('[data-renewed]');
const listens = (route: Route) => route.request().resourceType() === 'eventsource';

interface Answer {
  data: { offer: { capacityHistory: { countedOn: string; occupied: number; free: number; note: string | null }[] } };
}

/** Answers as if somebody counted since, without telling anybody. */
async function counted(route: Route): Promise<void> {
  if (listens(route)) return route.abort();
  const response = await route.fetch();
  const answer = (await response.json()) as Answer;
  const [first] = answer.data.offer.capacityHistory;
  const note = 'Nieuw <img src="/nergens" onerror="document.title = 1">';
  if (first)
    answer.data.offer.capacityHistory.unshift({ ...first, countedOn: '2022-10-01', occupied: 25, free: 7, note });
  await route.fulfill({ response, json: answer });
}

test('where events are cut off a visit shows what was counted since, as text', async ({ page }) => {
  const title = async () => await page.title();
  await page.route(toApi, counted);
  await page.goto(offer);
  const before = await title();
  await expect(status(page)).toHaveText(/^De aantallen zijn vernieuwd om \d\d:\d\d\.$/);
  await expect(page.getByRole('row', { name: /1 oktober 2022/ })).toContainText('25');
  await expect(page.getByRole('row', { name: /1 oktober 2021/ })).toContainText('15');
  await expect(page.locator('.chart .bar')).toHaveCount(2);
  await expect(page.locator('img[src="/nergens"]')).toHaveCount(0);
  expect(await title()).toBe(before);
  expect(await violations(page)).toEqual([]);
});

test('while the API is away the page says what was last counted, and when', async ({ page }) => {
  const found = faults(page);
  const asked = page.waitForRequest((request) => request.resourceType() === 'fetch' && toApi(new URL(request.url())));
  await page.route(toApi, (route) => route.abort());
  await page.goto(offer);
  await asked;
  await expect(page.getByRole('row', { name: /1 oktober 2021/ })).toContainText('17');
  await expect(status(page)).toBeEmpty();
  // The browser itself notes what did not load.
  expect(found.filter((fault) => !fault.startsWith('Failed to load resource'))).toEqual([]);
});
