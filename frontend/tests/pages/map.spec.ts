import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

const tile = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

test('the map comes on a press, from its own host alone, and its pins can be reached by keyboard', async ({ page }) => {
  const elsewhere: string[] = [];
  const sizes: Promise<number>[] = [];
  await page.route(/^https?:\/\/(?!localhost)/, async (route) => {
    elsewhere.push(new URL(route.request().url()).host);
    await route.fulfill({ body: tile, contentType: 'image/png' });
  });
  await page.goto('/sociale-kaart/', { waitUntil: 'networkidle' });
  expect(elsewhere).toEqual([]);

  page.on('response', (response) => {
    if (!/\.(js|css)$/.test(new URL(response.url()).pathname)) return;
    sizes.push(response.body().then((body) => gzipSync(body, { level: 9 }).length));
  });
  await page.getByRole('button', { name: 'Toon kaart' }).click();
  const pin = page.locator('.pin').first();
  await expect(pin).toBeVisible();
  await expect(page.getByText('Kaart: Kadaster, PDOK')).toBeVisible();
  await expect(page.locator('.leaflet-container')).toHaveCSS('overflow', 'hidden');
  const zoomIn = page.locator('.leaflet-control-zoom-in');
  await expect.poll(async () => (await zoomIn.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await expect.poll(() => elsewhere.length).toBeGreaterThan(0);
  expect(new Set(elsewhere)).toEqual(new Set(['service.pdok.nl']));

  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(55_000);

  await pin.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.card a:focus')).toHaveCount(1);
});
