import { type APIRequestContext, test } from '@playwright/test';
import { isFine, tooSmall } from './fine.ts';
import { type Claims, expect, signIn } from './manage.ts';
import { faults } from './templates.ts';

const provider: Claims = { roles: ['provider'], organisations: ['jg-coaches'] };
const editor: Claims = { roles: ['editor'], partnerships: ['PO2704'] };

const ask = async <Data>(request: APIRequestContext, query: string) =>
  ((await (await request.post('/graphql', { data: { query } })).json()) as { data: Data }).data;

const area = ['Beverwijk', 'Castricum', 'Heemskerk', 'Uitgeest'];
const coach = async (request: APIRequestContext) => {
  type Service = { description: string; confirmedThisYear: boolean; serviceArea: { name: string }[] };
  const query = '{ service(id: "jg-coach") { description confirmedThisYear serviceArea { name } } }';
  return (await ask<{ service: Service }>(request, query)).service;
};

test('a provider confirms and changes what it does, and nothing of anybody else', async ({ page, request }) => {
  const found = faults(page);
  await signIn(page, provider, '/beheer/sociale-kaart/dienst/?id=onderwijsconsulenten');
  await expect(page.getByText('Dit kennen wij niet, of het hoort niet bij u.')).toBeVisible();
  await page.getByRole('link', { name: 'Uw werk' }).click();
  await page.getByRole('link', { name: 'Houd diensten en organisaties bij' }).click();
  const kept = page.locator('.tasks > li');
  await expect(kept).toHaveCount(2);
  await expect(page.getByRole('link', { name: 'Nieuwe organisatie maken' })).toHaveCount(0);
  // The organisation stands below its services.
  const confirm = kept.last().getByRole('button', { name: /^Dit klopt nog/ });
  if (await confirm.count()) await confirm.click();
  await expect(kept.last()).toContainText('Bevestigd');
  await isFine(page, 'list');
  expect(await tooSmall(page)).toEqual([]);

  await page.getByRole('link', { name: 'J&G-coach op de middelbare school' }).click();
  const what = page.getByLabel('Wat doet het?', { exact: true });
  const text = `De coach praat met jongeren en ouders (${test.info().retry}).`;
  await what.fill('');
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.getByRole('heading', { name: 'Eén ding klopt nog niet' })).toBeFocused();
  await isFine(page, 'with something wrong');
  await page.getByRole('link', { name: /^Wat doet het\?/ }).click();
  await expect(what).toBeFocused();
  await what.fill(text);
  await page.getByLabel('In heel Nederland').check();
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.getByText('Bewaard. Ouders en scholen lezen het binnen enkele minuten.')).toBeVisible();
  expect(await coach(request)).toEqual({ description: text, confirmedThisYear: true, serviceArea: [] });
  await page
    .getByRole('button', { name: /^Bekijk het verschil/ })
    .first()
    .click();
  await expect(page.locator('.history .two-texts').first()).toContainText(text);
  await isFine(page, 'service');

  // The form was read anew.
  await expect(page.getByLabel('In heel Nederland')).toBeChecked();
  await what.fill('De coach werkt op de middelbare school.');
  await page.getByLabel('In deze gemeenten').check();
  for (const name of area) await page.getByRole('checkbox', { name }).check();
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await expect.poll(async () => (await coach(request)).serviceArea.map(({ name }) => name)).toEqual(area);
  await page.goto('/sociale-kaart/?text=J%26G-coach');
  const card = page.locator('.card').filter({ hasText: 'J&G-coach' });
  await expect(card.locator('.confirmed')).toContainText('Bevestigd op');
  expect(found).toEqual([]);
});

test('an editor withdraws a service that is for their people alone, and brings it back', async ({ page, request }) => {
  const found = faults(page);
  const there = async () => {
    type List = { services: { nodes: { id: string }[] } };
    const { services } = await ask<List>(request, '{ services(filter: { text: "Auris" }) { nodes { id } } }');
    return services.nodes.some(({ id }) => id === 'auris');
  };
  await signIn(page, editor, '/beheer/sociale-kaart/dienst/?id=rmc-zuid-kennemerland-ijmond');
  await expect(page.getByText(/^Deze dienst is er ook voor anderen: haal alleen uw eigen gemeenten weg/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Dienst intrekken' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Alles wat u bijhoudt' }).click();
  await expect(page.getByRole('link', { name: 'Nieuwe organisatie maken' })).toBeVisible();
  await page.getByLabel('Zoek op naam').fill('Auris');
  await page.getByRole('button', { name: 'Zoeken' }).click();
  await page.getByRole('link', { name: 'Auris: horen, praten en taal' }).click();
  await page.getByRole('button', { name: 'Dienst intrekken' }).click();
  await expect(page.getByText('Ingetrokken. Binnen enkele minuten staat het in geen enkele lijst meer.')).toBeVisible();
  expect(await there()).toBe(false);
  await isFine(page, 'withdrawn');
  await page.getByRole('button', { name: 'Terughalen' }).click();
  await expect(page.getByText('De dienst is terug, zoals hij was.')).toBeVisible();
  expect(await there()).toBe(true);
  expect(found).toEqual([]);
});
