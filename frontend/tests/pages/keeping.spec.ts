import { test } from '@playwright/test';
import { isFine, tooSmall } from './fine.ts';
import { expect, signIn, type Claims } from './manage.ts';
import { faults } from './templates.ts';

const editor: Claims = { roles: ['editor'], partnerships: ['PO2711'] };

test('an editor makes an offer, a colleague changes it too, and it is withdrawn and comes back', async ({
  page,
  browser,
  request,
}) => {
  test.setTimeout(120_000);
  const name = `Groep op de hoek ${test.info().retry}`;
  const found = faults(page);
  const offers = async () => {
    const query = `{ offers(filter: { text: "${name}" }) { nodes { summary } } }`;
    const answer = await request.post('/graphql', { data: { query } });
    return ((await answer.json()) as { data: { offers: { nodes: { summary: string }[] } } }).data.offers.nodes;
  };
  await signIn(page, editor, '/beheer/aanbod/');
  await expect(page.getByRole('heading', { name: /^Klopt dit nog\?/ })).toBeVisible();
  await isFine(page, 'list');
  await page.getByRole('link', { name: 'Nieuw aanbod maken' }).click();
  await page.getByLabel('Naam', { exact: true }).fill(name);
  await page.getByRole('button', { name: 'Contact toevoegen' }).click();
  await page.getByLabel('Telefoon').fill('06 12345678');
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.getByLabel('In één zin', { exact: true })).toBeFocused();
  await expect(page.getByText('Dit is een mobiel nummer.')).toBeVisible();
  await isFine(page, 'with something wrong');
  expect(await tooSmall(page)).toEqual([]);
  await page.getByLabel('In één zin', { exact: true }).fill('Een kleine groep.');
  await page.getByRole('button', { name: 'Weghalen' }).click();
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.getByText('Bewaard. Ouders en scholen lezen het binnen enkele minuten.')).toBeVisible();
  expect(await offers()).toEqual([{ summary: 'Een kleine groep.' }]);

  const colleague = await (await browser.newContext()).newPage();
  await signIn(colleague, editor, new URL(page.url()).pathname + new URL(page.url()).search);
  await colleague.getByLabel('In één zin', { exact: true }).fill('Een groep van acht.');
  await colleague.getByRole('button', { name: 'Bewaren' }).click();
  await expect(colleague.getByText('Bewaard. Ouders')).toBeVisible();
  await colleague.context().close();

  await page.getByLabel('In één zin', { exact: true }).fill('Een groep van tien.');
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.getByRole('heading', { name: 'Een collega schreef hier ook' })).toBeFocused();
  await expect(page.locator('.conflict .two-texts')).toContainText(['Een groep van tien.']);
  await isFine(page, 'conflict');
  await page.getByRole('button', { name: 'Bewaar wat ik heb' }).click();
  await page
    .getByRole('button', { name: /^Bekijk het verschil/ })
    .first()
    .click();
  await expect(page.locator('.history .two-texts').first()).toContainText('Een groep van acht.');
  await isFine(page, 'history');

  const steps = page.locator('.history > li');
  const first = steps.last();
  await first.getByRole('button', { name: /^Wis deze tekst/ }).click();
  await expect(first.getByText('Stond hier iets over een persoon?')).toBeFocused();
  await first.getByRole('button', { name: 'Ja, wis deze tekst' }).click();
  await expect(first.getByText(/^De tekst van toen is gewist op/)).toBeVisible();

  await page.getByRole('button', { name: 'Aanbod intrekken' }).click();
  await expect(page.getByText('Ingetrokken. Binnen enkele minuten staat het in geen enkele lijst meer.')).toBeVisible();
  expect(await offers()).toEqual([]);
  await page.getByRole('button', { name: 'Terughalen' }).click();
  await expect(page.getByText('Het aanbod is terug, zoals het was.')).toBeVisible();
  expect(await offers()).toEqual([{ summary: 'Een groep van tien.' }]);
  // Restored, withdrawn and saved say what stands there now; what the colleague saved does not.
  const erase = { name: /^Wis deze tekst/ };
  await expect(steps.nth(3).getByRole('button', erase)).toBeVisible();
  await expect(steps.getByRole('button', erase)).toHaveCount(1);
  expect(found).toEqual([]);
});
