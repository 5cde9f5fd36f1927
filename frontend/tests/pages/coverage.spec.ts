import { expect, test } from '@playwright/test';
import { sheets } from './sheets.ts';

test('from an empty spot one comes to the nearest school, from a covered one to who helps', async ({ page }) => {
  await page.goto('/dekking/PO2711/');
  const row = page.getByRole('row', { name: /^Dyslexie/ });
  await row.getByRole('link', { name: 'IJmuiden 1 leeg' }).click();
  await expect(page).toHaveURL(/\/kernen\/ijmuiden-1\/#dyslexie$/);
  const empty = page.locator('#dyslexie');
  await expect(empty).toContainText('Op school is hier nog niets bekend.');
  await expect(empty).toContainText(/Dichtstbij buiten deze kern: .* \(\d+(,\d)? km\)/);

  const covered = page.locator('#hoogbegaafd');
  await covered
    .locator('summary')
    .filter({ hasText: /^\s*Aanbod/ })
    .click();
  await covered.getByRole('link', { name: /^Via Nova/ }).click();
  await expect(page).toHaveURL('/aanbod/via-nova-fulltime/');
});

test('on a telephone each spot says where it is, in a table all the same', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/en/dekking/PO2711/');
  await expect(page.getByRole('table').getByRole('row')).not.toHaveCount(0);
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Giftedness' }) });
  await expect(row.getByRole('link', { name: 'Castricum covered' })).toBeVisible();
});

test('on a telephone the table of what schools know says in every cell what it is about', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/kernen/ijmuiden-1/');
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Hoogbegaafdheid' }) });
  await expect(row.getByRole('cell').first()).toHaveText(/^\s*Wie weet hier iets van\?/);
  await expect(row.getByRole('cell').last()).toHaveText(/^\s*Scholen die dit kunnen gebruiken: \d+\s*$/);
  await expect(page.getByRole('columnheader')).toHaveCount(0);
});

test('the table comes as a file for a spreadsheet, as long as the page', async ({ page, request }) => {
  await page.goto('/dekking/VO2704/');
  const cells = await page.getByRole('cell').count();
  const file = page.getByRole('link', { name: 'Deze tabel als bestand (CSV)' });
  const answer = await request.get((await file.getAttribute('href')) ?? '');
  expect(answer.headers()['content-type']).toContain('text/csv');
  expect((await answer.text()).trim().split('\r\n')).toHaveLength(cells + 1);
  const known = page.getByRole('link', { name: 'Kennis van scholen per kern als bestand (CSV)' });
  const rows = (await (await request.get((await known.getAttribute('href')) ?? '')).text()).trim().split('\r\n');
  expect(rows).toHaveLength(cells + 1);
  expect(rows[1]).toMatch(/Midden-Kennemerland;\d{4}-\d{4};[\d-]{10};Beverwijk en Heemskerk;Hoogbegaafdheid;\d+;/);
});

test('a map of each need shows as many of each sign as its row, and says so to who listens', async ({ page }) => {
  await page.goto('/dekking/PO2711/');
  const row = page.getByRole('row', { name: /^Dyslexie/ });
  const map = page.getByRole('img', { name: /^Dyslexie: / });
  const count = (word: string) => row.getByRole('link', { name: new RegExp(`${word}( \\(voorbeeld\\))?$`) }).count();
  const [covered, thin, none] = await Promise.all(['gedekt', 'dun', 'leeg'].map(count));
  expect((covered ?? 0) + (thin ?? 0) + (none ?? 0)).toBe(await row.getByRole('cell').count());
  expect(covered).toBeGreaterThan(0);
  await expect(map).toHaveAccessibleName(`Dyslexie: ${covered} kernen gedekt, ${thin} dun, ${none} leeg.`);
  await expect(map.locator('.map-sign.covered')).toHaveCount(covered ?? 0);
  await expect(map.locator('.map-sign.thin')).toHaveCount(thin ?? 0);
  await expect(map.locator('.map-sign.none')).toHaveCount(none ?? 0);
  await expect(page.locator('.small-maps li')).toHaveCount(await page.getByRole('rowheader').count());
});

test('the file says what is nearest elsewhere and how far, with the comma of the page', async ({ page, request }) => {
  const answer = await request.get('/dekking/PO2711/dekking-PO2711.csv');
  const [head = '', ...lines] = (await answer.text()).trim().split('\r\n');
  const cells = (line: string) => Object.fromEntries(line.split(';').map((cell, at) => [head.split(';')[at], cell]));
  const spot = lines.map(cells).find((one) => one.vraag === 'Dyslexie' && one.kern === 'IJmuiden 1');
  await page.goto('/kernen/ijmuiden-1/');
  const said = page.locator('#dyslexie > p');
  const km = spot?.['km naar die school'] ?? '';
  expect(km).toMatch(/^\d+(,\d)?$/);
  await expect(said.filter({ hasText: 'Dichtstbij buiten deze kern' })).toContainText(`(${km} km)`);
  const school = spot?.['dichtstbijzijnde school buiten de kern'] ?? '';
  await expect(said.getByRole('link', { name: school.replace(/ \(\w+, voorbeeld\)$/, '') })).toBeVisible();
  const known = lines.map(cells).filter((one) => one['dichtstbijzijnde aanbod elders']);
  expect(known.length).toBeGreaterThan(0);
  for (const one of known) expect(one['km naar dat aanbod (ongeveer)']).toMatch(/^\d+$/);
});

test('what is there at home without a known way is named before what is over the border', async ({ page }) => {
  await page.goto('/kernen/haarlem-centrum/');
  const home = page.locator('#hoogbegaafd > p').filter({ hasText: 'Er is wel aanbod:' });
  await expect(home).toHaveText(/^\s*Er is wel aanbod: \S.*[^\s,]\. Hoe u er komt, weten wij nog niet\.\s*$/);
  await expect(home).not.toHaveText(/\s[,.]/);
  await expect(home.locator('a[href="/aanbod/dws-zk/"]')).toBeVisible();
  // Of what has a known way this is not said.
  await page.goto('/kernen/ijmuiden-1/');
  await expect(page.locator('#dyslexie')).not.toContainText('Er is wel aanbod:');
});

for (const width of [390, 1280, 1920]) {
  test(`at ${width} pixels no number of core areas makes the page scroll sideways`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto('/dekking/PO2711/');
    for (const count of [4, 12, 60]) {
      const wide = await page.locator('.matrix').evaluate((table: HTMLTableElement, count) => {
        for (const row of table.rows) {
          while (row.cells.length > count + 1) row.lastElementChild?.remove();
          while (row.cells.length < count + 1) row.append(row.cells[1]?.cloneNode(true) ?? '');
        }
        return { page: document.scrollingElement?.scrollWidth, window: innerWidth };
      }, count);
      await expect(page.locator('.matrix tbody tr').first().getByRole('cell')).toHaveCount(count);
      expect(wide.page).toBeLessThanOrEqual(wide.window);
    }
    if (width < 1000) return;
    const frame = page.getByRole('region', { name: 'Is er hulp op school? Per vraag en per kern' });
    await frame.focus();
    await expect(frame).toBeFocused();
    const need = frame.getByRole('rowheader').first();
    await need.scrollIntoViewIfNeeded();
    expect(
      await frame.evaluate((across) => (across.scrollLeft = across.scrollWidth) && across.scrollLeft),
    ).toBeGreaterThan(0);
    await expect(need).toBeInViewport({ ratio: 1 });
  });
}

test('on paper the table stays a table whose signs differ, without what is only for the screen', async ({ page }) => {
  await page.goto('/dekking/PO2711/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.matrix thead')).toBeVisible();
  await expect(page.locator('.matrix tbody tr').first()).toHaveCSS('display', 'table-row');
  for (const sign of ['.legend .covered > .sign', '.legend .thin > .sign']) {
    await expect(page.locator(sign)).toHaveCSS('print-color-adjust', 'exact');
  }
  await expect(page.getByRole('link', { name: /\(CSV\)$/ })).toHaveCount(0);
  await expect(page.locator('#borders path').first()).not.toHaveCSS('stroke', 'rgb(255, 255, 255)');
  expect(await sheets(page)).toBeLessThanOrEqual(5);
});

test('on paper a core area says what it is, whom to call, its schools and then its needs', async ({ page }) => {
  await page.goto('/kernen/ijmuiden-1/');
  await page.emulateMedia({ media: 'print' });
  const tops = ['h1', '.aside', '.schools-here', '.needs-here >> nth=0'].map(async (part) => {
    const box = await page.locator('main').locator(part).boundingBox();
    return box?.y ?? NaN;
  });
  const order = await Promise.all(tops);
  expect(order).toEqual(order.toSorted((one, other) => one - other));
  await expect(page.locator('.need-here').first()).toHaveCSS('break-inside', 'avoid');
  expect(await sheets(page)).toBeLessThanOrEqual(5);
});
