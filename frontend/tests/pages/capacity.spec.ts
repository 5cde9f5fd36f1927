import { test } from '@playwright/test';
import { isFine, tooSmall } from './fine.ts';
import { expect, signIn, type Claims, kept } from './manage.ts';
import { faults } from './templates.ts';

const editor: Claims = { roles: ['editor'], partnerships: ['PO2711'] };
const provider: Claims = { roles: ['provider'], organisations: ['atlant'] };

/** An offer per try: what was counted stays. */
const offers = [
  { id: 'dws-noord', name: 'Day a Week School regio Noord (Castricum)' },
  { id: 'crisisplaatsen', name: 'Tijdelijke plaatsen en observatieplaatsen' },
] as const;

test('an editor counts, a colleague was quicker, and everybody reads what stays', async ({
  page,
  browser,
  request,
}) => {
  test.setTimeout(120_000);
  const { id, name } = offers[test.info().retry] ?? offers[0];
  const found = faults(page);
  const parent = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
  await parent.goto('/plaatsen/');
  const read = parent.getByRole('row', { name });
  await expect(read).toHaveCount(0);
  await signIn(page, editor);
  await page.getByRole('link', { name: 'Houd uw aanbod bij' }).click();
  await page.getByRole('link', { name: `Plekken tellen ${name}` }).click();
  await page.getByLabel('Plekken', { exact: true }).fill('20');
  await page.getByLabel('Bezet').fill('22');
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.getByLabel('Toelichting')).toBeFocused();
  await expect(page.getByText('Leg uit hoe dat kan, of verbeter de getallen.')).toBeVisible();
  await isFine(page, 'with something wrong');
  expect(await tooSmall(page)).toEqual([]);

  const colleague = await (await browser.newContext()).newPage();
  await signIn(colleague, editor, `/beheer/aanbod/?offer=${id}`);
  await colleague.getByLabel('Plekken', { exact: true }).fill('20');
  await colleague.getByLabel('Bezet').fill('12');
  await colleague.getByRole('button', { name: 'Bewaren' }).click();
  await expect(kept(colleague)).toHaveText(/^Bewaard om \d\d:\d\d\. Ouders lezen het nu\.$/);
  await colleague.context().close();
  await expect(read).toContainText('12');

  await page.getByLabel('Bezet').fill('18');
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.getByRole('heading', { name: 'Een collega schreef hier ook' })).toBeFocused();
  await expect(page.locator('.conflict tbody tr')).toContainText(['Bezet1812']);
  await isFine(page, 'conflict');
  await page.getByRole('button', { name: 'Bewaar wat ik heb' }).click();
  await expect(kept(page)).toHaveText(/^Bewaard om/);
  await expect(page.locator('table tbody tr')).toHaveCount(2);

  const query = `{ offer(id: "${id}") { capacity { free } capacityHistory { free } } }`;
  expect(await (await request.post('/graphql', { data: { query } })).json()).toEqual({
    data: { offer: { capacity: { free: 2 }, capacityHistory: [{ free: 2 }] } },
  });
  await expect(read).toContainText('18');
  await expect(parent.locator('[data-renewed]')).toHaveText(/^De aantallen zijn vernieuwd om/);
  await isFine(parent, 'with a new count');
  await parent.context().close();
  expect(found).toEqual([]);
});

test('a provider counts its own offers and no others', async ({ page }) => {
  await signIn(page, provider, '/en/beheer/aanbod/?offer=hitt');
  await expect(page.getByText('We do not know this offer, or it is not yours.')).toBeVisible();
  await page.getByRole('link', { name: 'All your offers' }).click();
  await expect(page.locator('.tasks a').first()).toBeVisible();
  await isFine(page, 'list');
});

test('the list is a page, a sheet of paper and a file', async ({ page, request }) => {
  await page.goto('/plaatsen/');
  const row = page.getByRole('row', { name: /Via Nova.* 32/ });
  await expect(row).toContainText('17');
  // As wide as a sheet.
  await page.setViewportSize({ width: 700, height: 990 });
  await expect(row).not.toHaveCSS('display', 'table-row');
  await page.emulateMedia({ media: 'print' });
  await expect(row).toHaveCSS('display', 'table-row');
  await expect(row.getByRole('cell').first()).toHaveCSS('display', 'table-cell');
  await expect(page.getByRole('navigation')).toHaveCount(0);
  const file = await (await request.get('/plaatsen/plaatsen.csv')).text();
  expect(file).toMatch(/2021-10-01;32;15;;17;/);
});
