import { test } from '@playwright/test';
import {
  allParts,
  begin,
  consultant,
  directorOf,
  editorOf,
  openPart,
  parts,
  published,
  saved,
  signIn,
  summary,
  expect,
  profileOf,
} from './manage.ts';

test('a profile goes from its school by way of the partnership to parents', async ({ page, browser, request }) => {
  test.setTimeout(120_000);
  const before = await published(request, '11EI00');
  await begin(page, '11EI00');
  await expect(page.getByText('Dit begon als een voorbeeld')).toBeVisible();
  await openPart(page, 'In het kort');
  await summary(page).fill('Hier leest elk kind.');
  await allParts(page);
  await page.getByRole('link', { name: 'Voorbeeld en verschillen' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Zo lezen ouders het profiel 2026-2027');
  await expect(page.locator('.as-parents .lead')).toHaveText('Hier leest elk kind.');
  const change = page.locator('.change');
  await expect(change).toHaveCount(1);
  await expect(change).toContainText('Veranderd');
  await expect(change).toContainText(before ?? '');
  // Leaving would end the sign-in.
  const out = page.locator('.as-parents .card a').first();
  await expect(out).toHaveAttribute('target', '_blank');
  await expect(out).toHaveAccessibleDescription('Opent in een nieuw tabblad.');

  await allParts(page);
  await page.getByRole('button', { name: 'Doorgeven aan het samenwerkingsverband' }).click();
  await expect(page.getByText('Doorgegeven. Het samenwerkingsverband leest het nu.')).toBeVisible();
  await expect(page.locator('.told')).toBeFocused();
  expect(await published(request, '11EI00')).toBe(before);

  const office = await (await browser.newContext()).newPage();
  await signIn(office, consultant);
  await office.getByLabel('Zoek een school op naam of plaats').fill('11EI00');
  await office.getByRole('button', { name: 'Zoeken' }).click();
  await expect(office.locator('.card')).toHaveCount(1);
  await office.locator('.card a').click();
  await openPart(office, 'In het kort');
  await expect(summary(office)).toBeDisabled();
  await allParts(office);
  await office.getByRole('button', { name: 'Teruggeven aan de school' }).click();
  await expect(office.getByLabel('Waarom geeft u het terug?')).toBeFocused();
  await office.getByRole('button', { name: 'Teruggeven aan de school' }).click();
  await expect(office.getByText('Schrijf waarom u het teruggeeft.')).toBeVisible();
  await office.getByLabel('Waarom geeft u het terug?').fill('Noem ook wat u doet voor kinderen die snel leren.');
  await office.getByRole('button', { name: 'Teruggeven aan de school' }).click();
  await expect(office.getByText('Teruggegeven. De school leest waarom.')).toBeVisible();

  await page.getByRole('link', { name: 'Uw werk' }).click();
  await expect(page.getByText('Noem ook wat u doet voor kinderen die snel leren.')).toBeVisible();
  await page.getByRole('link', { name: 'Verder schrijven' }).click();
  await openPart(page, 'In het kort');
  await summary(page).fill('Hier leest elk kind, ook wie snel leert.');
  await allParts(page);
  await page.getByRole('button', { name: 'Doorgeven aan het samenwerkingsverband' }).click();
  await expect(page.getByText('Doorgegeven.')).toBeVisible();

  await office.getByRole('link', { name: 'Uw werk' }).click();
  await office.getByLabel('Zoek een school op naam of plaats').fill('11EI00');
  await office.getByRole('button', { name: 'Zoeken' }).click();
  await office.locator('.card a').click();
  await office.getByRole('button', { name: 'Publiceren' }).click();
  await expect(office.getByText('Gepubliceerd. Vanaf nu lezen ouders dit.')).toBeVisible();
  expect(await published(request, '11EI00')).toBe('Hier leest elk kind, ook wie snel leert.');
  await office.context().close();
});

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

test('a school takes back what it handed on', async ({ page }) => {
  await begin(page, '14QJ00');
  await page.getByRole('button', { name: 'Doorgeven aan het samenwerkingsverband' }).click();
  await page.getByRole('button', { name: 'Terughalen om verder te schrijven' }).click();
  await expect(page.getByText('Teruggehaald. U kunt weer verder schrijven.')).toBeVisible();
  await openPart(page, 'In het kort');
  await expect(summary(page)).toBeEnabled();
});

test('what a colleague changed in between is looked at before it is handed on', async ({ page, browser }) => {
  await begin(page, '18PW00');
  const colleague = await (await browser.newContext()).newPage();
  await begin(colleague, '18PW00', directorOf('18PW00'));
  await openPart(colleague, 'In het kort');
  await summary(colleague).fill('Van de directeur.');
  await saved(colleague);
  await colleague.context().close();
  await page.getByRole('button', { name: 'Doorgeven aan het samenwerkingsverband' }).click();
  await expect(page.getByText('Een collega veranderde het profiel net.')).toBeVisible();
  await expect(page.locator('.told')).toBeFocused();
  await openPart(page, 'In het kort');
  await expect(summary(page)).toHaveValue('Van de directeur.');
  await allParts(page);
  await page.getByRole('button', { name: 'Doorgeven aan het samenwerkingsverband' }).click();
  await expect(page.getByText('Doorgegeven.')).toBeVisible();
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

test('a school says with one press that all is still true', async ({ page }) => {
  await signIn(page, editorOf('05HH00'));
  await page.getByRole('button', { name: 'Alles klopt nog' }).click();
  await expect(page.getByText(/^Bevestigd\. Ouders zien/)).toBeVisible();
  const today = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' }).format();
  await expect(page.locator('.panel')).toContainText(`bevestigd op ${today}`);
});

test('a year later one press says that all is still true, and parents read it as fresh', async ({ page, request }) => {
  expect(await profileOf(request, '00ZD00')).toMatchObject({ schoolYear: '2025-2026', status: 'EXPIRED' });
  await signIn(page, editorOf('00ZD00'));
  await expect(page.locator('.panel .tag')).toHaveText('Verlopen');
  await page.getByRole('button', { name: 'Alles klopt nog' }).click();
  await expect(page.locator('.panel .tag')).toHaveText('Gepubliceerd');
  expect(await profileOf(request, '00ZD00')).toMatchObject({ schoolYear: '2026-2027', status: 'PUBLISHED' });
});

test('where the norm changed since, one press is not offered and the page says why', async ({ page }) => {
  await signIn(page, editorOf('08CD00'));
  await expect(page.locator('.panel .tag')).toHaveText('Verlopen');
  await expect(page.getByText('De norm van het samenwerkingsverband is veranderd.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Alles klopt nog' })).toHaveCount(0);
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
