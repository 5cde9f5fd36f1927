import { type Page, test } from '@playwright/test';
import { type Claims, comeBack, editorOf, expect, expire, saved, signIn } from './manage.ts';

const editor: Claims = { roles: ['editor'], partnerships: ['PO2711'] };
const name = (page: Page) => page.getByLabel('Naam van de norm, in het Nederlands');
const granted = (page: Page) => page.getByRole('group', { name: 'Basisondersteuning' }).getByLabel('Gekregen');
const box = (page: Page) => page.locator('.progress-table input').first();

/** What somebody did on a page before the sign-in ended, what then asks the API, and how it goes on afterwards. */
const pages = {
  overview: {
    claims: editor,
    path: '/beheer/overzicht/?partnership=PO2711',
    before: (page: Page) => box(page).check(),
    ask: (page: Page) => page.getByRole('button', { name: 'Meer scholen' }).click(),
    stays: (page: Page) => expect(box(page)).toBeChecked(),
    after: (page: Page) => expect(page.locator('.progress-table tbody tr')).toHaveCount(40),
  },
  spending: {
    claims: editorOf('10WF00'),
    path: '/beheer/verantwoording/?school=10WF00&jaar=2025',
    before: (page: Page) => granted(page).fill('1.500'),
    ask: (page: Page) => page.getByRole('button', { name: 'Bewaren' }).click(),
    stays: (page: Page) => expect(granted(page)).toHaveValue('1.500'),
    after: async (page: Page) => {
      await page.getByRole('button', { name: 'Bewaren' }).click();
      await saved(page);
    },
  },
  norm: {
    claims: editor,
    path: '/beheer/norm/?partnership=PO2711',
    before: async (page: Page) => {
      const begin = page.getByRole('button', { name: /^Begin aan versie/ });
      await begin.or(name(page)).first().waitFor();
      if (await begin.isVisible()) await begin.click();
      await name(page).fill('De norm van na de pauze');
    },
    ask: (page: Page) => page.getByRole('button', { name: 'Bewaren' }).click(),
    stays: (page: Page) => expect(name(page)).toHaveValue('De norm van na de pauze'),
    after: (page: Page) => expect(page.getByRole('button', { name: 'Bewaren' })).toBeEnabled(),
  },
};

for (const [view, { claims, path, before, ask, stays, after }] of Object.entries(pages)) {
  test(`the ${view} stays as it is while its reader signs in again, and goes on afterwards`, async ({ page }) => {
    await signIn(page, claims, path);
    await before(page);
    const restore = await expire(page);
    await ask(page);
    await expect(page.getByRole('heading', { name: 'U moet opnieuw inloggen' })).toBeVisible();
    await stays(page);
    await restore();
    await comeBack(page, claims);
    await stays(page);
    await after(page);
  });
}
