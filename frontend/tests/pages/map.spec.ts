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
  // The list's own script is not the map's.
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);

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

  for (const key of ['Enter', 'Space']) {
    await pin.focus();
    await page.keyboard.press(key);
    await expect(page.locator('.card a:focus')).toHaveCount(1);
  }
});

test('a pin is as large as a thumb, numbered as its card, and says that it is an example', async ({ page }) => {
  await page.route(/^https?:\/\/(?!localhost)/, (route) => route.fulfill({ body: tile, contentType: 'image/png' }));
  await page.goto('/sociale-kaart/', { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: 'Toon kaart' }).click();
  const pins = page.locator('.pin');
  await expect(pins.first()).toBeVisible();
  await expect(page.getByText(`${await pins.count()} van 20 op deze pagina hebben een plek`)).toBeVisible();
  for (const pin of await pins.all()) {
    const { width, height } = (await pin.boundingBox()) ?? { width: 0, height: 0 };
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    const card = page.locator('.cards > li').nth(Number(await pin.innerText()) - 1);
    const example = (await card.getByText('Voorbeeld', { exact: true }).count()) > 0;
    if (example) await expect(pin).toHaveClass(/made-up/);
    else await expect(pin).not.toHaveClass(/made-up/);
    const name = await card.locator('h3').innerText();
    await expect(pin).toHaveAccessibleName(`${await pin.innerText()}. ${name}${example ? ' (voorbeeld)' : ''}`);
  }
});

test('no pin hides another, at any scale', async ({ page }) => {
  await page.route(/^https?:\/\/(?!localhost)/, (route) => route.fulfill({ body: tile, contentType: 'image/png' }));
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/sociale-kaart/', { waitUntil: 'networkidle' });
    await page.getByRole('button', { name: 'Toon kaart' }).click();
    await expect(page.locator('.pin').first()).toBeVisible();
    for (let scale = 0; scale < 3; scale++) {
      const boxes = await page.locator('.pin').evaluateAll((pins) =>
        pins.map((pin) => {
          const { x, y } = pin.getBoundingClientRect();
          return { x, y };
        }),
      );
      const gaps = boxes.flatMap((a, at) => boxes.slice(at + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)));
      expect(Math.min(...gaps), `${width}, ${scale}`).toBeGreaterThanOrEqual(40);
      await page.getByRole('button', { name: 'Uitzoomen' }).click();
    }
  }
});

test('a map without tiles says so, and leaves the list', async ({ page }) => {
  await page.route(/^https?:\/\/(?!localhost)/, (route) => route.abort());
  await page.goto('/sociale-kaart/', { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: 'Toon kaart' }).click();
  await expect(page.getByText('De kaart lukt nu even niet.')).toBeVisible();
  await expect(page.locator('.card').first()).toBeVisible();
});
