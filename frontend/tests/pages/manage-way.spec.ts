import { test } from '@playwright/test';
import { allParts, begin, editorOf, openPart, parts, published, signIn, summary, expect } from './manage.ts';

test('what is missing is told on top, takes the focus, and leads to its field', async ({ page }) => {
  await begin(page, '02EH00');
  await page.getByRole('button', { name: 'Doorgeven aan het samenwerkingsverband' }).click();
  const told = page.locator('.told');
  await expect(told).toBeFocused();
  await expect(told.getByRole('heading', { level: 2 })).toHaveText(/^Er moeten nog \d+ dingen gebeuren$/);
  await told.getByRole('link').first().click();
  await expect(summary(page)).toBeFocused();
  await allParts(page);
  await page.getByRole('button', { name: 'Doorgeven aan het samenwerkingsverband' }).click();
  await told.getByRole('link', { name: /^1\.1/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Basisondersteuning');
  await expect(page.getByRole('radio').first()).toBeFocused();
});

test('where schools publish themselves one press does it', async ({ page, request }) => {
  await begin(page, '28BN00');
  await openPart(page, 'In het kort');
  await summary(page).fill('Wij publiceren zelf.');
  await allParts(page);
  await page.getByRole('button', { name: 'Publiceren' }).click();
  await expect(page.getByText('Gepubliceerd. Vanaf nu lezen ouders dit.')).toBeVisible();
  expect(await published(request, '28BN00')).toBe('Wij publiceren zelf.');
  await page.getByRole('link', { name: 'Uw werk' }).last().click();
  await page.getByRole('link', { name: 'Geschiedenis' }).click();
  await expect(page.locator('.history').first()).toContainText('Gepubliceerd');
  await page.goBack();
  await page.getByRole('link', { name: 'Tekst voor de schoolgids' }).click();
  await expect(page.getByRole('heading', { name: 'Tekst voor de schoolgids' })).toBeFocused();
  await page.getByRole('button', { name: 'Laat de tekst zien' }).click();
  await expect(page.locator('.guide-text')).toContainText('Wij publiceren zelf.');
  await expect(page.locator('.guide-text')).toContainText('Wat er anders is dan vorig jaar');
});

test('of two school years each draft is reached', async ({ page, request }) => {
  await begin(page, '14QJ00');
  const asked = page.waitForRequest('**/graphql');
  await page.getByRole('link', { name: 'Uw werk' }).click();
  // From March on the page offers the next year: till then it is begun as a partner would.
  const { authorization = '' } = await (await asked).allHeaders();
  const year = Number(/\d{4}/.exec((await page.locator('.panel').textContent()) ?? '')?.[0]) + 1;
  const next = `${year}-${year + 1}`;
  const query = `mutation { startProfileDraft(input: { school: "14QJ00", schoolYear: "${next}" }) { __typename } }`;
  const begun = await request.post('/graphql', { headers: { authorization }, data: { query } });
  expect(await begun.text()).toContain('ProfileDraftStarted');
  await signIn(page, editorOf('14QJ00'));
  await page.getByRole('link', { name: `Naar dit profiel ${next}` }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Profiel ${next} schrijven`);
  await openPart(page, 'In het kort');
  await summary(page).fill('Voor volgend jaar.');
  await allParts(page);
  await page.getByRole('link', { name: 'Uw werk' }).click();
  await page.getByRole('link', { name: 'Verder schrijven' }).click();
  await openPart(page, 'In het kort');
  await expect(summary(page)).not.toHaveValue('Voor volgend jaar.');
});

test('who has no school hears what their account is for', async ({ page }) => {
  await signIn(page, { roles: ['municipality'], municipalities: ['GM0375'] });
  await expect(page.getByText('Met dit account is er hier nog niets te doen.')).toBeVisible();
  await page.getByRole('button', { name: 'Uitloggen' }).click();
  await expect(page.getByRole('button', { name: 'Inloggen' })).toBeVisible();
});

test('nobody reads a draft without signing in, and a foreign school has none to see', async ({ page }) => {
  await page.goto('/beheer/profiel/?school=05VV00');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Inloggen');
  await signIn(page, editorOf('09JN00'), '/beheer/profiel/?school=05DT00');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Er wordt nu geen profiel geschreven');
  await expect(parts(page)).toHaveCount(0);
});
