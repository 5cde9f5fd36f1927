import { type Page, test } from '@playwright/test';
import { isFine, reach, tooSmall } from './fine.ts';
import { type Claims, consultant, expect, kept, saved, signIn } from './manage.ts';
import { faults } from './templates.ts';

/** A norm per test: what one publishes stays published, and is what schools of it answer a year later. */
const editorOf = (partnership: string): Claims => ({ roles: ['editor'], partnerships: [partnership] });
const address = (partnership: string) => `/beheer/norm/?partnership=${partnership}`;
const items = (page: Page) => page.locator('.entries > li');

/** Begins the next version, or goes on with the one that somebody began. */
async function begin(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: /^Begin (aan versie|version)/ });
  await button.or(page.locator('form.part')).first().waitFor();
  if (await button.count()) await button.click();
  await expect(page.locator('form.part')).toBeVisible();
}

async function open(page: Page, partnership: string, prefix = ''): Promise<void> {
  await signIn(page, editorOf(partnership), prefix + address(partnership));
  await begin(page);
}

test('an editor writes the next version of the norm and publishes it', async ({ page }) => {
  test.setTimeout(180_000);
  await signIn(page, editorOf('PO2704'), '/beheer/overzicht/?partnership=PO2704');
  await page.getByRole('link', { name: 'De norm voor basisondersteuning' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('De norm voor basisondersteuning');
  await expect(page.locator('details.fold').first()).toBeVisible();
  await begin(page);
  const before = await items(page).count();
  expect(before).toBeGreaterThan(10);

  const publish = page.getByRole('button', { name: /^Versie \d+ publiceren$/ });
  await page.getByLabel('Naam van de norm, in het Engels').fill('The norm');
  await expect(publish).toBeDisabled();
  await expect(publish).toHaveAccessibleDescription('Bewaar eerst. Daarna kunt u publiceren.');

  const first = items(page).first();
  const code = (await first.locator('.item-open').textContent())?.trim().split(' ')[0] ?? '';
  await first.getByRole('button', { name: `Omlaag ${code}` }).click();
  await expect(
    items(page)
      .nth(1)
      .getByRole('button', { name: `Omlaag ${code}` }),
  ).toBeFocused();
  await items(page)
    .nth(1)
    .getByRole('button', { name: `Omhoog ${code}` })
    .click();
  await expect(first.locator('.item-open')).toContainText(code);

  await items(page)
    .nth(2)
    .getByRole('button', { name: /^Weghalen/ })
    .click();
  await expect(items(page)).toHaveCount(before - 1);
  await expect(page.getByRole('button', { name: 'Zet terug' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(items(page)).toHaveCount(before);
  await items(page)
    .nth(2)
    .getByRole('button', { name: /^Weghalen/ })
    .click();

  await page.getByRole('button', { name: 'Onderdeel toevoegen' }).click();
  const added = items(page).last();
  await expect(added.getByLabel('Wat vraagt u van elke school, in het Nederlands?')).toBeFocused();
  const free = await added.getByLabel('Code').inputValue();
  await added.getByLabel('Code').fill('drie');
  await added.getByLabel('Wat vraagt u van elke school, in het Nederlands?').fill('De school heeft een rustige plek.');
  await added.getByRole('checkbox').first().check();
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await expect(added.getByLabel('Code')).toHaveAttribute('aria-invalid', 'true');
  await expect(added.getByLabel('Code')).toBeFocused();
  await added.getByLabel('Code').fill(free);
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await saved(page);
  await expect(page.locator('.change').filter({ hasText: free })).toContainText('De school heeft een rustige plek.');

  await publish.click();
  await expect(page.getByText('Dit kunt u niet ongedaan maken.')).toBeVisible();
  await page.getByRole('button', { name: 'Niet doen' }).click();
  await publish.click();
  await page.getByRole('button', { name: 'Ja, publiceer' }).click();
  await expect(page.getByText(/^Versie \d+ is gepubliceerd/)).toBeVisible();
  await expect(page.getByRole('button', { name: /^Begin aan versie/ })).toBeVisible();
});

test('where a colleague saved the norm too, both texts are there', async ({ page, browser }) => {
  test.setTimeout(120_000);
  await open(page, 'VO2704');
  const colleague = await (await browser.newContext()).newPage();
  await open(colleague, 'VO2704');
  await colleague.getByLabel('Naam van de norm, in het Nederlands').fill('De norm van mijn collega');
  await items(colleague).first().locator('.item-open').click();
  await items(colleague).first().getByLabel('Wat vraagt u van elke school, in het Nederlands?').fill('Van de collega.');
  await colleague.getByRole('button', { name: 'Bewaren' }).click();
  await saved(colleague);
  await colleague.context().close();

  await items(page).first().locator('.item-open').click();
  await items(page).first().getByLabel('Wat vraagt u van elke school, in het Nederlands?').fill('Van mij.');
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.getByRole('heading', { name: 'Een collega veranderde de norm ook' })).toBeFocused();
  await expect(page.locator('.conflict')).toContainText('Van de collega.');
  await expect(page.locator('.conflict')).toContainText('Van mij.');
  await isFine(page, 'conflict');
  await page.getByRole('button', { name: 'Neem dat van mijn collega' }).click();
  await expect(page.getByLabel('Naam van de norm, in het Nederlands')).toHaveValue('De norm van mijn collega');
  await expect(kept(page)).toHaveText(/^Bewaard om/);
});

test('who edits no norm sees none here', async ({ page }) => {
  await signIn(page, consultant, address('PO2711'));
  await expect(page.getByText('Dit mag u niet zien met dit account.')).toBeVisible();
});

for (const [locale, prefix, partnership] of [
  ['nl', '', 'PO2711'],
  ['en', '/en', 'VO2705'],
] as const) {
  test(`the norm is accessible in ${locale}`, async ({ page }) => {
    test.setTimeout(180_000);
    const found = faults(page);
    await open(page, partnership, prefix);
    await page.getByRole('button', { name: /^(Onderdeel toevoegen|Add an item)$/ }).click();
    await page
      .locator('form.part')
      .getByRole('button', { name: /^(Bewaren|Save)$/ })
      .click();
    await expect(page.locator('[aria-invalid="true"]').first()).toBeFocused();
    await isFine(page, 'with something wrong');
    expect(await tooSmall(page)).toEqual([]);
    expect(found).toEqual([]);
  });
}

test('with the keyboard alone an item is moved', async ({ page }) => {
  await open(page, 'PO2711');
  const code = (await items(page).first().locator('.item-open').textContent())?.trim().split(' ')[0] ?? '';
  const down = items(page)
    .first()
    .getByRole('button', { name: `Omlaag ${code}` });
  await reach(page, down);
  await page.keyboard.press('Enter');
  await expect(items(page).nth(1).locator('.item-open')).toContainText(code);
  await expect(
    items(page)
      .nth(1)
      .getByRole('button', { name: `Omlaag ${code}` }),
  ).toBeFocused();
});
