import { test } from '@playwright/test';
import { isFine, tooSmall } from './fine.ts';
import { expect, signIn, type Claims } from './manage.ts';
import { faults } from './templates.ts';

const editor: Claims = { roles: ['editor'], partnerships: ['PO2704'] };
const overview = '/beheer/overzicht/?partnership=PO2704';

test('an editor makes a core area, a colleague is at it too, a school moves and the core area ends', async ({
  page,
  browser,
  request,
}) => {
  test.setTimeout(120_000);
  const name = `Kern op proef ${test.info().retry}`;
  const found = faults(page);
  const areaOf = async (school: string) => {
    const query = `{ school(id: "${school}") { coreArea { name } } }`;
    const answer = await request.post('/graphql', { data: { query } });
    return ((await answer.json()) as { data: { school: { coreArea: { name: string } | null } } }).data.school.coreArea;
  };
  const save = () => page.getByRole('button', { name: 'Bewaren' }).click();
  const schools = page.getByRole('checkbox');

  await signIn(page, editor, overview);
  await page.getByRole('link', { name: 'De kernen en hun scholen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Kernen' })).toBeFocused();
  await expect(page.getByRole('link', { name: 'Haarlem-Centrum en West' })).toBeVisible();
  await isFine(page, 'list');
  await page.getByRole('link', { name: 'Nieuwe kern maken' }).click();
  await save();
  await expect(page.getByLabel('Naam', { exact: true })).toBeFocused();
  await expect(page.getByText('Vul hier iets in.')).toBeVisible();
  await isFine(page, 'without a name');
  expect(await tooSmall(page)).toEqual([]);

  const colleague = await (await browser.newContext()).newPage();
  await signIn(colleague, editor, '/beheer/kernen/wijzigen/?partnership=PO2704');
  await colleague.getByLabel('Naam', { exact: true }).fill(`${name}, van een collega`);
  await colleague.getByRole('button', { name: 'Bewaren' }).click();
  await expect(colleague.getByRole('heading', { level: 1, name: 'Kernen' })).toBeVisible();
  await colleague.context().close();

  await page.getByLabel('Naam', { exact: true }).fill(name);
  await page.getByLabel('Zoek op naam').fill('niet te vinden');
  await page.keyboard.press('Enter');
  await expect(page.getByText('0 scholen met “niet te vinden” in de naam.')).toBeVisible();
  await page.getByLabel('Zoek op naam').fill('');
  const moving = schools.filter({ visible: true }).first();
  const school = page.locator('label.check').first();
  await expect(school).toContainText('nu in ');
  await moving.check();
  await expect(page.getByText('1 school gekozen')).toBeVisible();
  await save();
  await expect(page.getByRole('heading', { name: 'Een collega heeft de kernen net gewijzigd' })).toBeFocused();
  await isFine(page, 'conflict');
  await save();
  await expect(page.getByText('Bewaard. Binnen enkele minuten staat het op de site.')).toBeVisible();
  await page.getByRole('link', { name, exact: true }).click();
  await expect(moving).toBeChecked();
  const code = (await school.getAttribute('data-school')) ?? '';
  expect(await areaOf(code)).toEqual({ name });

  await page.getByRole('button', { name: 'Deze kern opheffen' }).click();
  await expect(page.getByText('Weet u het zeker? 1 school zit dan in geen kern.')).toBeFocused();
  await isFine(page, 'question');
  await page.getByRole('button', { name: 'Ja, opheffen' }).click();
  await expect(page.getByText('De kern is opgeheven.')).toBeVisible();
  await expect(page.getByRole('heading', { name: /^\d+ scholen zitten in geen kern$/ })).toBeVisible();
  await expect(page.getByRole('link', { name, exact: true })).toHaveCount(0);
  expect(await areaOf(code)).toBeNull();
  expect(found).toEqual([]);
});
