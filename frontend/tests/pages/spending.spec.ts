import { test } from '@playwright/test';
import { isFine, reach, tooSmall } from './fine.ts';
import { consultant, directorOf, editorOf, expect, kept, saved, signIn } from './manage.ts';
import { faults } from './templates.ts';

const address = (school: string, year = 2025) => `/beheer/verantwoording/?school=${school}&jaar=${year}`;

test('a school accounts for its money, and its partnership reads it', async ({ page, browser }) => {
  test.setTimeout(120_000);
  await signIn(page, editorOf('27MD02'));
  await page.getByRole('link', { name: 'Verantwoording van het geld' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Geld voor hulp in 2025');
  await expect(page.locator('.years a')).toHaveCount(6);
  await page.getByRole('link', { name: '2024', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Geld voor hulp in 2024');

  const basic = page.getByRole('group', { name: 'Basisondersteuning' });
  const explanation = page.getByLabel('Wat wilt u erbij zeggen?');
  await explanation.fill('');
  await basic.getByLabel('Boeken en spullen').fill('');
  await basic.getByLabel('Gekregen').fill('€ 10.000');
  await basic.getByLabel('Eigen mensen', { exact: true }).fill('9250,5');
  await expect(basic.getByLabel('Over', { exact: true })).toHaveText('€ 749,50');
  await basic.getByLabel('Boeken en spullen').fill('veel');
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await expect(basic.getByLabel('Boeken en spullen')).toBeFocused();
  await expect(basic).toContainText('Dit is geen bedrag.');
  await expect(basic.getByLabel('Eigen mensen', { exact: true })).toHaveValue('9.250,50');
  await basic.getByLabel('Boeken en spullen').fill('1.000');
  await expect(basic.getByLabel('Te veel uitgegeven')).toHaveText('€ 250,50');
  await expect(page.getByText('Er is meer uitgegeven dan gekregen.')).toBeVisible();
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await expect(explanation).toBeFocused();
  await expect(explanation).toHaveAttribute('aria-invalid', 'true');
  await explanation.fill('Wij kochten nieuwe boeken.');
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await saved(page);

  const office = await (await browser.newContext()).newPage();
  await signIn(office, consultant, address('27MD02', 2024));
  await expect(office.locator('.amounts')).toContainText('€ 9.250,50');
  await expect(office.getByText('Wij kochten nieuwe boeken.')).toBeVisible();
  await expect(office.getByRole('textbox')).toHaveCount(0);
  await office.context().close();
});

test('what was typed outlives a walk through the area', async ({ page }) => {
  await signIn(page, editorOf('00RL10'), address('00RL10'));
  await page.getByRole('group', { name: 'Arrangementen' }).getByLabel('Gekregen').fill('5.000');
  await expect(kept(page)).toHaveText('Nog niet bewaard');
  await page.getByRole('link', { name: '2023', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Geld voor hulp in 2023');
  await page.getByRole('link', { name: '2025', exact: true }).click();
  await expect(page.getByRole('group', { name: 'Arrangementen' }).getByLabel('Gekregen')).toHaveValue('5.000');
});

test('where a colleague saved too, both amounts are there', async ({ page, browser }) => {
  test.setTimeout(120_000);
  await signIn(page, editorOf('00RL13'), address('00RL13'));
  const granted = page.getByRole('group', { name: 'Basisondersteuning' }).getByLabel('Gekregen');
  await expect(granted).toBeVisible();
  const colleague = await (await browser.newContext()).newPage();
  await signIn(colleague, directorOf('00RL13'), address('00RL13'));
  await colleague.getByRole('group', { name: 'Basisondersteuning' }).getByLabel('Gekregen').fill('2.000');
  await colleague.getByRole('button', { name: 'Bewaren' }).click();
  await saved(colleague);
  await colleague.context().close();

  await granted.fill('3.000');
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.getByRole('heading', { name: 'Een collega schreef hier ook' })).toBeFocused();
  const row = page.locator('.conflict tbody tr');
  await expect(row).toHaveCount(1);
  await expect(row).toContainText('€ 3.000,00');
  await expect(row).toContainText('€ 2.000,00');
  await expect(granted).toHaveValue('3.000');
  await isFine(page, 'conflict');
  await page.getByRole('button', { name: 'Bewaar wat ik heb' }).click();
  await saved(page);
});

for (const [locale, prefix, school] of [
  ['nl', '', '27JJ00'],
  ['en', '/en', '04GB00'],
] as const) {
  test(`the account is accessible in ${locale}`, async ({ page, browser }) => {
    test.setTimeout(180_000);
    const found = faults(page);
    await signIn(page, editorOf(school), prefix + address(school));
    const field = page.locator('form.part input').first();
    await field.fill(locale === 'nl' ? '1,250' : '1.250');
    await page.locator('form.part button').click();
    await expect(field).toBeFocused();
    await isFine(page, 'with something wrong');
    expect(await tooSmall(page)).toEqual([]);
    await field.fill(locale === 'nl' ? '1.250,50' : '1,250.50');
    await page.locator('form.part button').click();
    await expect(kept(page)).toHaveText(/^(Bewaard om|Saved at)/);
    const office = await (await browser.newContext()).newPage();
    await signIn(office, consultant, prefix + address(school));
    await expect(office.locator('.amounts')).toBeVisible();
    await isFine(office, 'to read');
    await office.context().close();
    expect(found).toEqual([]);
  });
}

test('with the keyboard alone a school puts its own account in the place of an example', async ({ page }) => {
  await signIn(page, editorOf('08JO00'), address('08JO00'));
  const field = page.locator('form.part input').first();
  await expect(field).toBeVisible();
  await expect(page.locator('.example')).toContainText('Dekkend heeft bedacht');
  await reach(page, field);
  await expect(field).toHaveValue('');
  await page.keyboard.type('12.500');
  await page.keyboard.press('Tab');
  await page.keyboard.type('12000');
  await page.keyboard.press('Enter');
  await saved(page);
  await expect(page.locator('.example')).toHaveCount(0);
});

test('what schools spent together is public, and nothing where they are fewer than five', async ({ request }) => {
  const told = async (path: string) => (await request.get(path)).text();
  const figures = await told('/cijfers/PO2711/');
  expect(figures).toContain('Geld voor hulp in 2025');
  expect(figures).toMatch(/Dekkend heeft deze bedragen bedacht/);
  expect(figures).toMatch(/<th scope="row">\s*Gekregen\s*<\/th>\s*<td class="number">\s*\d{3}\.\d{3}/);
  expect(await told('/en/cijfers/PO2704/')).toContain('Fewer than five schools have told');
});
