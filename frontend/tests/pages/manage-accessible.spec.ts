import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { test } from '@playwright/test';
import { begin, consultant, editorOf, kept, parts, signIn, summary, expect } from './manage.ts';
import { isFine, tooSmall } from './fine.ts';
import { faults } from './templates.ts';

const visits = {
  nl: {
    school: '24UA00',
    look: 'Verder schrijven',
    all: 'Alle onderdelen',
    preview: 'Voorbeeld en verschillen',
    history: 'Geschiedenis',
  },
  en: {
    school: '27ML00',
    look: 'Go on writing',
    all: 'All parts',
    preview: 'Preview and differences',
    history: 'History',
  },
} as const;

for (const [locale, { school, look, all, preview, history }] of Object.entries(visits)) {
  test(`every page of the signed-in area is accessible in ${locale}`, async ({ page }) => {
    test.setTimeout(180_000);
    const found = faults(page);
    const start = locale === 'nl' ? '/beheer/' : '/en/beheer/';
    await page.goto(start);
    await expect(page.locator('h1')).toBeVisible();
    await isFine(page, 'sign in');
    await signIn(page, editorOf(school), start);
    await page.locator('.panel button').first().click();
    await expect(parts(page)).toHaveCount(9);
    await isFine(page, 'all parts');
    for (let place = 0; place < 9; place++) {
      await parts(page).nth(place).click();
      await expect(page.locator('form.part')).toBeVisible();
      await isFine(page, `part ${place + 1}`);
      await page.getByRole('link', { name: all }).first().click();
      await expect(parts(page)).toHaveCount(9);
    }
    await page.getByRole('link', { name: preview }).click();
    await expect(page.locator('.as-parents')).toBeVisible();
    await isFine(page, 'preview');
    await page.getByRole('link', { name: all }).click();
    await page.getByRole('link', { name: history }).click();
    await expect(page.locator('.history').first()).toBeVisible();
    await isFine(page, 'history');
    await page.locator('.signed-in a').click();
    await expect(page.getByRole('link', { name: look })).toBeVisible();
    await isFine(page, 'start');
    expect(found).toEqual([]);
  });
}

test('the office finds its schools on an accessible page', async ({ page }) => {
  await signIn(page, consultant);
  await expect(page.locator('.card').first()).toBeVisible();
  await isFine(page, 'schools');
});

test('everything to press is large enough for a thumb', async ({ page }) => {
  await begin(page, '14FQ00');
  for (let place = 0; place < 9; place++) {
    await parts(page).nth(place).click();
    await expect(page.locator('form.part')).toBeVisible();
    expect(await tooSmall(page)).toEqual([]);
    await page.getByRole('link', { name: 'Alle onderdelen' }).first().click();
    await expect(parts(page)).toHaveCount(9);
  }
});

test('with the keyboard alone a school changes its text and publishes it', async ({ page }) => {
  test.setTimeout(120_000);
  const reach = async (name: string | RegExp) => {
    const wanted = page.locator(':focus').and(page.getByRole('link', { name }).or(page.getByRole('button', { name })));
    for (let presses = 0; presses < 60 && !(await wanted.count()); presses++) await page.keyboard.press('Tab');
    await expect(wanted).toBeVisible();
    await page.keyboard.press('Enter');
  };
  await signIn(page, editorOf('20MH00'));
  await expect(page.locator('.panel')).toBeVisible();
  await reach(/^Profiel .* aanpassen$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await reach('In het kort');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  while (!(await summary(page).evaluate((field) => field === document.activeElement))) await page.keyboard.press('Tab');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('Met het toetsenbord geschreven.');
  await expect(kept(page)).toHaveText(/^Bewaard om/);
  await page.keyboard.press('Tab');
  await reach('Volgende: Vragen van ouders');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await reach('Alle onderdelen');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await reach('Publiceren');
  await expect(page.getByText('Gepubliceerd. Vanaf nu lezen ouders dit.')).toBeVisible();
});

test('the first load of the signed-in area is light, and no search engine is led there', async ({ page, request }) => {
  await signIn(page, editorOf('30KN00'));
  await expect(page.locator('.panel')).toBeVisible();
  const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  const scripts = loaded.filter((name) => name.endsWith('.js'));
  let bytes = 0;
  for (const script of scripts) bytes += gzipSync(await (await request.get(script)).body(), { level: 9 }).length;
  expect(scripts.length).toBeGreaterThan(3);
  expect(bytes).toBeLessThanOrEqual(120_000);
  const pages = (area: string) => readdirSync(join(import.meta.dirname, '../../src/pages/[...locale]', area));
  const paths = ['beheer', 'loket'].flatMap((area) =>
    pages(area).map((file) => `/${area}/${file.replace(/(index)?\.astro$/, '')}/`.replace('//', '/')),
  );
  expect(paths).toEqual(expect.arrayContaining(['/beheer/terug/', '/loket/']));
  for (const path of paths.flatMap((one) => [one, `/en${one}`]))
    expect(await (await request.get(path)).text(), path).toContain('<meta name="robots" content="noindex">');
});
