import { test } from '@playwright/test';
import { isFine, reach, tooSmall } from './fine.ts';
import { begin, type Claims, consultant, editorOf, expect, signIn } from './manage.ts';
import { faults } from './templates.ts';

const editor: Claims = { roles: ['editor'], partnerships: ['PO2711', 'VO2704'] };
const policy: Claims = { roles: ['policy'], partnerships: ['PO2711', 'VO2704'] };
const overview = '/beheer/overzicht/?partnership=PO2711';

test('the office sees how far schools are, reminds them, and reads a draft', async ({ page, browser }) => {
  test.setTimeout(120_000);
  const school = await (await browser.newContext()).newPage();
  await begin(school, '13AE00');
  await school.context().close();

  await signIn(page, consultant);
  await page.getByRole('heading', { name: 'Overzicht van de scholen' }).waitFor();
  await page.locator(`a[href$="overzicht/?partnership=PO2711"]`).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hoe ver zijn de scholen?');
  const figures = page.locator('.standing a');
  await expect(figures).toHaveCount(7);
  const counts = (await figures.locator('strong').allTextContents()).map(Number);
  expect(counts.slice(1).reduce((one, other) => one + other, 0)).toBe(counts[0]);
  const rows = page.locator('.progress-table tbody tr');
  await expect(rows).toHaveCount(20);
  await page.getByRole('button', { name: 'Meer scholen' }).click();
  await expect(page.getByText(`40 van ${counts[0]} scholen`)).toBeVisible();

  await page.getByRole('button', { name: 'Herinner', exact: true }).click();
  await expect(page.getByText('Kies eerst een of meer scholen.')).toBeVisible();
  await figures.filter({ hasText: 'Wordt geschreven' }).click();
  await expect(page).toHaveURL(/state=DRAFT/);
  await expect(figures.filter({ hasText: 'Wordt geschreven' })).toHaveAttribute('aria-current', 'true');
  const writing = Number(await figures.filter({ hasText: 'Wordt geschreven' }).locator('strong').textContent());
  await expect(rows).toHaveCount(Math.min(writing, 20));
  await page.getByRole('checkbox', { name: /^Kies (alle|de ene)/ }).check();
  await page.getByRole('button', { name: /^Herinner \d+ scho(ol|len)$/ }).click();
  const result = page.getByRole('group', { name: 'Wie er is herinnerd' });
  await expect(result).toBeFocused();
  // What parents read of this school is still fresh.
  await expect(result).toContainText('Een herinnering is niet nodig:');
  expect(writing).toBeGreaterThan(0);

  await rows.first().getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Profiel');
});

test('policy reads the overview and reminds nobody', async ({ page }) => {
  await signIn(page, policy, overview);
  await expect(page.locator('.progress-table tbody tr').first()).toBeVisible();
  await expect(page.getByRole('button', { name: /^Herinner/ })).toHaveCount(0);
  await expect(page.getByRole('checkbox')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Afspraken over profielen' })).toHaveCount(0);
});

test('a school sees nothing of the overview', async ({ page }) => {
  await signIn(page, editorOf('27MD02'), overview);
  await expect(page.getByText('Dit mag u niet zien met dit account.')).toBeVisible();
});

test('two editors who settle at once see both choices', async ({ page, browser }) => {
  test.setTimeout(120_000);
  const address = '/beheer/overzicht/?partnership=VO2704';
  await signIn(page, editor, address);
  const form = page.locator('section', { has: page.getByRole('heading', { name: 'Afspraken over profielen' }) });
  const day = form.getByLabel('Dag', { exact: true });
  await expect(day).toBeVisible();
  const colleague = await (await browser.newContext()).newPage();
  await signIn(colleague, editor, address);
  await colleague.getByLabel('Dag', { exact: true }).fill('99');
  await colleague.getByRole('button', { name: 'Bewaren' }).click();
  await expect(colleague.getByLabel('Dag', { exact: true })).toHaveAttribute('aria-invalid', 'true');
  await expect(colleague.getByLabel('Dag', { exact: true })).toBeFocused();
  await colleague.getByLabel('Dag', { exact: true }).fill('15');
  await colleague.getByRole('button', { name: 'Bewaren' }).click();
  await expect(colleague.getByText(/^Bewaard om \d\d:\d\d$/)).toBeVisible();
  await colleague.context().close();

  await day.fill('20');
  await form.getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.getByRole('heading', { name: 'Een collega veranderde dit ook' })).toBeFocused();
  await expect(form.locator('.two-texts')).toContainText(/Klaar op 20/);
  await expect(form.locator('.two-texts')).toContainText(/Klaar op 15/);
  await form.getByRole('button', { name: 'Bewaar wat ik heb' }).click();
  await expect(form.getByText(/^Bewaard om \d\d:\d\d$/)).toBeVisible();
  await expect(form.locator('.conflict')).toHaveCount(0);
});

for (const [locale, prefix] of [
  ['nl', ''],
  ['en', '/en'],
] as const) {
  test(`the overview is accessible in ${locale}`, async ({ page }) => {
    test.setTimeout(120_000);
    const found = faults(page);
    await signIn(page, editor, prefix + overview);
    await expect(page.locator('.progress-table tbody tr').first()).toBeVisible();
    await expect(page.locator('form.part')).toBeVisible();
    await isFine(page, 'overview');
    expect(await tooSmall(page)).toEqual([]);
    expect(found).toEqual([]);
  });
}

test('with the keyboard alone a school is chosen and reminded', async ({ page }) => {
  await signIn(page, consultant, overview);
  const box = page.locator('.progress-table input').first();
  await expect(box).toBeVisible();
  await reach(page, box);
  await page.keyboard.press('Space');
  const button = page.getByRole('button', { name: 'Herinner 1 school' });
  await button.focus();
  await page.keyboard.press('Enter');
  const result = page.getByRole('group', { name: 'Wie er is herinnerd' });
  await expect(result).toBeFocused();
  await expect(result).toContainText(/^\s*(Herinnerd|Geen mailadres in het profiel|Vandaag al herinnerd)/);
});
