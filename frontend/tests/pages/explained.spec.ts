import { expect, type Page, test } from '@playwright/test';
import { violations } from './fine.ts';
import { address, locales, names, type Template } from './templates.ts';

/** Pages whose running text is explained. */
const pages: Template[] = [
  'offer',
  'service',
  'school',
  'organisation',
  'whoHelps',
  'municipality',
  'partnership',
  'need',
  'needIn',
];
const word = (page: Page) => page.locator('main .word').first();
const meaning = (page: Page) => page.locator('.meaning:popover-open');

for (const locale of locales) {
  test(`difficult words are explained where they stand, once a page and never in a link, in ${locale}`, async ({
    page,
    request,
  }) => {
    let found = 0;
    for (const name of pages) {
      await page.goto(await address(name, locale, request));
      const words = await page.locator('.word').evaluateAll((all) =>
        all.map((one) => ({
          said: one.textContent,
          opens: one.getAttribute('popovertarget'),
          within: one.parentElement?.closest('a, button, h1, h2, h3')?.tagName,
          next: one.nextElementSibling?.id,
          lang: one.nextElementSibling?.getAttribute('lang'),
        })),
      );
      found += words.length;
      expect(
        words.filter(({ opens, within, next, lang }) => within || opens !== next || lang !== locale),
        name,
      ).toEqual([]);
      expect(new Set(words.map(({ opens }) => opens)).size, name).toBe(words.length);
    }
    expect(found).toBeGreaterThan(locale === 'nl' ? 20 : 8);
  });
}

test('no page with a list that script draws has half of its words explained', async ({ page, request }) => {
  for (const name of names.filter((name) => !pages.includes(name))) {
    await page.goto(await address(name, 'nl', request));
    await expect(page.locator('astro-island .word, [data-explain], [data-words-here]'), name).toHaveCount(0);
  }
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'With script' : 'Without script', () => {
    test.use({ javaScriptEnabled });

    test('a word opens with the keyboard, its link comes next, and closing leads back to it', async ({ page }) => {
      await page.goto('/hulp-bij/hoogbegaafd/GM0383/');
      await word(page).focus();
      await page.keyboard.press('Enter');
      await expect(meaning(page)).toBeVisible();
      await page.keyboard.press('Tab');
      await expect(meaning(page).getByRole('link')).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(meaning(page)).toHaveCount(0);
      await expect(word(page)).toBeFocused();

      await page.keyboard.press('Space');
      await meaning(page).getByRole('button', { name: 'Sluit' }).click();
      await expect(meaning(page)).toHaveCount(0);
      await word(page).click();
      await meaning(page).getByRole('link').click();
      await expect(page).toHaveURL(/\/woorden\/#[\w-]+$/);
      await expect(page.locator(':target')).toBeInViewport();
    });
  });
}

for (const width of [320, 390, 1280]) {
  test(`at ${width} pixels an open word stands whole on the screen, beside its word, and is accessible`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 700 });
    for (const path of ['/hulp-bij/hoogbegaafd/GM0383/', '/en/aanbod/via-nova-fulltime/']) {
      await page.goto(path);
      const all = page.locator('main .word');
      for (let nth = 0; nth < (await all.count()); nth++) {
        await all.nth(nth).click();
        // The one before may still stand there.
        await expect(async () => {
          const box = await meaning(page).boundingBox();
          const said = await all.nth(nth).boundingBox();
          if (!box || !said) throw new Error(`${path} ${nth} does not open`);
          const room = Math.min(box.x, box.y, width - box.x - box.width, 700 - box.y - box.height);
          expect(room).toBeGreaterThanOrEqual(0);
          const apart = Math.min(Math.abs(box.y - said.y - said.height), Math.abs(said.y - box.y - box.height));
          expect(apart).toBeLessThan(20);
        }).toPass({ timeout: 5000 });
        for (const way of await meaning(page).locator('.ways > *').all())
          expect((await way.boundingBox())?.height).toBeGreaterThanOrEqual(44);
      }
      expect(await violations(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violations(page, 'color-contrast')).toEqual([]);
      await page.emulateMedia({ colorScheme: 'light' });
    }
  });
}

test('on paper a word is plain, and all words of the page are explained at its foot', async ({ page }) => {
  await page.goto('/aanbod/via-nova-fulltime/');
  const foot = page.getByRole('heading', { name: 'Woorden op deze pagina' });
  await expect(foot).toBeHidden();
  await expect(word(page)).toHaveCSS('text-decoration-line', 'underline');
  await page.emulateMedia({ media: 'print' });
  await expect(foot).toBeVisible();
  await expect(word(page)).toHaveCSS('text-decoration-line', 'none');
  await expect(page.locator('.terms div:visible')).toHaveCount(await page.locator('.terms div').count());
  expect(await page.locator('.terms div').count()).toBeGreaterThanOrEqual(await page.locator('.word').count());
});
