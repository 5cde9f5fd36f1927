import { test } from '@playwright/test';
import { isFine, tooSmall } from './fine.ts';
import { expect, signIn, type Claims } from './manage.ts';
import { faults } from './templates.ts';

/** Nobody else writes about it. */
const school = '05FK00';
const consultant: Claims = { roles: ['consultant'], partnerships: ['PO2711'] };
/** Who sees what is kept of it, and changes nothing. */
const readers: Claims[] = [
  { roles: ['school-editor'], schools: [school] },
  { roles: ['board'], boards: ['40257'] },
  { roles: ['policy'], partnerships: ['PO2711'] },
];
const list = '/beheer/ondersteuningsteams/?partnership=PO2711';

test('a consultant ticks a start talk, keeps the contacts, and a colleague is at it too', async ({
  page,
  browser,
  request,
}) => {
  test.setTimeout(120_000);
  const found = faults(page);
  const contacts = async () => {
    const query = `{ school(id: "${school}") { supportTeam { role phone email } } }`;
    const answer = await request.post('/graphql', { data: { query } });
    return ((await answer.json()) as { data: { school: { supportTeam: unknown[] } } }).data.school.supportTeam;
  };
  const save = () => page.getByRole('button', { name: 'Bewaren' }).click();

  await signIn(page, consultant);
  await page.locator(`a[href="${list}"]`).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Vaste contacten en startgesprekken' })).toBeFocused();
  await page.getByLabel('Zoek een school op naam of plaats').fill(school);
  await page.getByLabel('Welke scholen?').selectOption('Startgesprek nog niet gevoerd');
  await page.getByRole('button', { name: 'Zoeken' }).click();
  await expect(page.getByText('1 van 1 scholen')).toBeVisible();
  const row = page.locator('.teams > li');
  await row.getByLabel(/^Startgesprek op/).fill('2020-01-01');
  await row.getByRole('button', { name: /^Gevoerd/ }).click();
  await expect(row.getByText(/^Deze dag valt niet in schooljaar/)).toBeVisible();
  await isFine(page, 'list');
  expect(await tooSmall(page)).toEqual([]);
  await row.getByLabel(/^Startgesprek op/).fill(await page.evaluate(() => new Date().toLocaleDateString('sv')));
  await row.getByRole('button', { name: /^Gevoerd/ }).click();
  await expect(row.getByRole('button', { name: /^Toch niet/ })).toBeFocused();
  await row.getByRole('button', { name: /^Toch niet/ }).click();
  await expect(row.getByRole('button', { name: /^Gevoerd/ })).toBeFocused();

  const search = page.getByLabel('Zoek een school op naam of plaats');
  await search.fill('f');
  await page.getByRole('button', { name: 'Zoeken' }).click();
  await expect(page.getByText('Eén letter is te kort om op te zoeken.')).toBeVisible();
  await expect(search).toBeFocused();
  await row.getByRole('link').click();
  await page.getByRole('link', { name: 'Alle scholen' }).click();
  await expect(row.getByRole('link')).toBeFocused();
  await expect(search).toHaveValue(school);
  await expect(page.getByLabel('Welke scholen?')).toHaveValue('TO_TALK');

  await row.getByRole('link').click();
  await expect(page.getByRole('button', { name: 'Contact toevoegen' })).toBeVisible();
  await page.getByLabel('Intensief: 60 uur').check();
  await page.getByRole('button', { name: 'Contact toevoegen' }).click();
  await page.getByLabel('Telefoonnummer van het team of kantoor').fill('06-12345678');
  await save();
  await expect(page.getByText('Kies wie dit is.')).toBeVisible();
  await expect(page.getByLabel('Wie is het?')).toBeFocused();
  await page.getByLabel('Wie is het?').selectOption('Jeugdteam');
  await save();
  await expect(page.getByLabel('Telefoonnummer van het team of kantoor')).toBeFocused();
  await expect(page.getByText('Dit is een mobiel nummer.')).toBeVisible();
  await isFine(page, 'a mobile number');
  expect(await tooSmall(page)).toEqual([]);

  const colleague = await (await browser.newContext()).newPage();
  await signIn(
    colleague,
    { ...consultant, roles: ['editor'] },
    `/beheer/ondersteuningsteams/wijzigen/?school=${school}`,
  );
  await colleague.getByLabel('Standaard: 40 uur').check();
  await colleague.getByRole('button', { name: 'Bewaren' }).click();
  await expect(colleague.locator('.kept')).toHaveText(/^Bewaard om /);
  await colleague.context().close();

  await page.getByLabel('Telefoonnummer van het team of kantoor').fill('0251 000 000');
  await save();
  await expect(page.getByRole('heading', { name: 'Een collega schreef hier ook' })).toBeFocused();
  await isFine(page, 'conflict');
  await page.getByRole('button', { name: 'Bewaar wat ik heb' }).click();
  await expect(page.locator('.kept')).toHaveText(/^Bewaard om /);
  expect(await contacts()).toEqual([{ role: 'jeugdteam', phone: '0251-000000', email: null }]);

  for (const claims of readers) {
    const reader = await (await browser.newContext()).newPage();
    await signIn(reader, claims, `/beheer/ondersteuningsteams/wijzigen/?school=${school}`);
    const team = reader.locator('section.panel');
    await expect(team).toContainText('Jeugdteam, 0251-000000');
    await expect(team.locator('button, input, select, textarea')).toHaveCount(0);
    await expect(reader.getByRole('button', { name: /^(Bewaren|Contact toevoegen|Weghalen)/ })).toHaveCount(0);
    await isFine(reader, JSON.stringify(claims));
    await reader.context().close();
  }

  await page.getByRole('button', { name: /^Weghalen/ }).click();
  await save();
  await expect(page.locator('.kept')).toHaveText(/^Bewaard om /);
  expect(await contacts()).toEqual([]);
  expect(found).toEqual([]);
});
