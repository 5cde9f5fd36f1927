import { expect, type Page, test } from '@playwright/test';
import { isFine } from './fine.ts';
import { signIn } from './manage.ts';

const office = 'kantoor van het samenwerkingsverband';

test('a number says whose it is, wherever a desk stands', async ({ page }) => {
  // A municipality, a partnership, a school, the list of desks, and the desk itself.
  for (const path of [
    '/gemeenten/GM0375/',
    '/samenwerkingsverbanden/PO2711/',
    '/organisaties/ojsteunpunt-po-ijmond/',
  ]) {
    await page.goto(path);
    const line = page.locator('.aside p', { has: page.locator('a[href^="tel:+31251822540"]') });
    await expect(line.first(), path).toContainText(office);
    await expect(page.getByText('Nog geen nummer bekend'), path).toHaveCount(0);
  }
  await page.goto('/wie-helpt/');
  const desk = page.locator('#steunpunt .card').filter({ hasText: 'Ouder- en jeugdsteunpunt IJmond' });
  await expect(desk).toContainText(office);
});

test('what was made up about a desk is marked, and what was not is not', async ({ page }) => {
  await page.goto('/wie-helpt/');
  const desks = page.locator('#steunpunt .card');
  await expect(desks).toHaveCount(4);
  for (const desk of await desks.all()) {
    await expect(desk.getByText(/uur \(voorbeeld\)$/)).toBeVisible();
    await expect(desk.getByText(/antwoord\. \(voorbeeld\)$/)).toBeVisible();
    await expect(desk.locator('h3 a')).toHaveAttribute('href', /^\/organisaties\/ojsteunpunt-/);
    await expect(desk.locator('.source')).toContainText('Bron:');
  }
  await expect(desks.locator('h3', { hasText: '(voorbeeld)' })).toHaveCount(3);
  await page.goto('/gemeenten/GM0375/');
  const card = page.locator('main article .card h3', { hasText: 'Ouder- en jeugdsteunpunt IJmond' });
  await expect(card.first()).toHaveText(/IJmond \(voorbeeld\)$/);
});

test('a card shows whose number it is', async ({ page }) => {
  await page.goto('/aanbod/');
  const whose = await page.locator('.card .phone span').first().boundingBox();
  expect(whose?.width).toBeGreaterThan(100);
});

/** The notes on a page of what a desk heard, under their heading. */
const notesUnder = (page: Page, title: string) =>
  page.locator('article > section', { has: page.getByRole('heading', { level: 2, name: title, exact: true }) });

for (const { path, title, said, done, quarter, saved, mark, lang } of [
  {
    path: '',
    title: 'U zei, wij deden',
    said: 'U zei',
    done: 'Wij deden',
    quarter: 'juli tot en met september 2026',
    saved: 'Bewaard op 1 oktober 2026',
    mark: '(voorbeeld)',
    lang: null,
  },
  {
    path: '/en',
    title: 'You said, we did',
    said: 'You said',
    done: 'We did',
    quarter: 'July to September 2026',
    saved: 'Saved on 1 October 2026',
    mark: '(example)',
    lang: 'nl',
  },
])
  for (const where of ['/samenwerkingsverbanden/PO2711/', '/organisaties/ojsteunpunt-po-ijmond/'])
    test(`${path}${where} tells what a desk heard and did, and that it was made up`, async ({ page }) => {
      await page.goto(path + where);
      const notes = notesUnder(page, title).locator('.heard');
      await expect(notes).toHaveCount(4);
      const last = notes.first();
      await expect(last.getByRole('heading', { level: 3 })).toHaveText(`${quarter} ${mark}`);
      await expect(last.locator('dl > *')).toHaveText([said, /^Ik weet niet wie/, done, /^We maakten een kaart/]);
      expect(await last.locator('dl > *').evaluateAll((all) => all.map(({ tagName }) => tagName))).toEqual([
        'DT',
        'DD',
        'DT',
        'DD',
      ]);
      for (const words of await notes.locator('dd').all())
        expect(await words.getAttribute('lang'), await words.innerText()).toBe(lang);
      await expect(last.getByText(saved, { exact: true })).toBeVisible();
      await expect(notes.locator('h3', { hasText: mark })).toHaveCount(4);
      await isFine(page, where);
    });

test('where a desk told nothing, no heading says that it did', async ({ page }) => {
  for (const path of ['/samenwerkingsverbanden/PO2704/', '/en/samenwerkingsverbanden/PO2704/']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('heading', { name: /^(U zei, wij deden|You said, we did)/ })).toHaveCount(0);
    await expect(page.locator('.heard')).toHaveCount(0);
  }
});

test('a desk sees which of its notes were made up', async ({ page }) => {
  await signIn(page, { roles: ['desk'], partnerships: ['VO2705'], name: ['Dina'] }, '/loket/gehoord/');
  await expect(page.locator('.shelf h2')).toHaveText([
    'juli tot en met september 2026 (voorbeeld)',
    'januari tot en met maart 2026 (voorbeeld)',
  ]);
});

test('the own search does not begin with telephone numbers', async ({ page }) => {
  await page.goto('/scholen/27MD02/');
  await expect(page.locator('.aside')).toHaveAttribute('data-pagefind-ignore');
});

test('at 320 pixels nothing in the top touches the edge, and calling keeps its name', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('/');
  const menu = await page.locator('.small-menu summary').boundingBox();
  expect((menu?.x ?? 320) + (menu?.width ?? 0)).toBeLessThanOrEqual(320 - 12);
  await expect(page.locator('.call')).toHaveAccessibleName('Bellen');
});
