import { expect, type Page, test } from '@playwright/test';
import { address, lists } from './templates.ts';

const awake = (page: Page) => page.locator('astro-island:not([ssr])').waitFor({ state: 'attached' });

/** Holds the script of the list back until it is let go: what a slow telephone sees. */
async function slowly(page: Page, path: string) {
  let release = () => {};
  const later = new Promise<void>((go) => (release = go));
  await page.route('**/_dekkend/Finder.*.js', async (route) => {
    await later;
    await route.continue();
  });
  await page.goto(path, { waitUntil: 'load' });
  return release;
}

test('a press that comes before the script is not lost, nor what was ticked', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  const release = await slowly(page, '/aanbod/');
  const more = page.getByRole('button', { name: 'Meer filters' });
  await more.click();
  await expect(more).toHaveAttribute('aria-expanded', 'false');
  release();
  await expect(page.getByRole('button', { name: 'Minder filters' })).toHaveAttribute('aria-expanded', 'true');

  const again = await slowly(page, '/aanbod/');
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByLabel('Castricum').check();
  await page.getByRole('button', { name: 'Filters toepassen' }).click();
  await expect(page).toHaveURL(/\/aanbod\/$/);
  again();
  await expect(page).toHaveURL(/municipality=GM0383/);
  await expect(page.getByRole('button', { name: 'Haal weg: Castricum' })).toBeVisible();
  await expect(page.getByLabel('Castricum')).toBeChecked();
});

test('the next page can be asked for before the script is there', async ({ page }) => {
  const release = await slowly(page, '/scholen/');
  const first = await page.locator('.card h3').first().textContent();
  await page.getByRole('button', { name: 'Volgende 20' }).click();
  release();
  await expect(page).toHaveURL(/after=/);
  await expect(page.locator('.card h3').first()).not.toHaveText(first ?? '');
});

test('waking draws nothing anew: the cards stay as they stand, and come without their records', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  for (const list of ['/aanbod/', '/scholen/', '/sociale-kaart/']) {
    asked.length = 0;
    await page.goto(list, { waitUntil: 'domcontentloaded' });
    await page.evaluate(() =>
      document.querySelectorAll('.card, .check').forEach((one) => one.setAttribute('seen', '')),
    );
    await awake(page);
    await expect(page.locator('.card')).toHaveCount(20);
    await expect(page.locator(':is(.card, .check):not([seen])')).toHaveCount(0);
    expect(
      asked.filter((path) => /Card\./.test(path)),
      list,
    ).toEqual([]);
    const props = await page.locator('astro-island').first().getAttribute('props');
    expect(props?.length, list).toBeLessThan(12_000);
  }
});

for (const width of [390, 1280]) {
  test(`nothing moves while a list of ${width} pixels wakes`, async ({ page, request }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.addInitScript(() => {
      new PerformanceObserver((shifts) => {
        const by = shifts.getEntries().reduce((sum, shift) => sum + (shift as unknown as { value: number }).value, 0);
        document.documentElement.dataset.moved = `${Number(document.documentElement.dataset.moved ?? 0) + by}`;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    for (const list of lists) {
      await page.goto(await address(list, 'nl', request), { waitUntil: 'networkidle' });
      await awake(page);
      const moved = await page.evaluate(() => Number(document.documentElement.dataset.moved ?? 0));
      expect(moved, list).toBeLessThanOrEqual(0.02);
    }
  });
}
