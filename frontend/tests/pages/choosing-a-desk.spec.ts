import { test } from '@playwright/test';
import { isFine } from './fine.ts';
import { expect } from './manage.ts';
import { tooSmallOpened } from './targets.ts';
import { faults } from './templates.ts';

test('who knows no region sees which desks belong to a postcode or a place, and may always choose', async ({
  page,
}) => {
  const found = faults(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/vraag/');
  const near = page.getByLabel('Postcode of plaats van de school');
  const told = page.locator('.near');
  const marked = page.locator('.option', { has: page.locator('strong') });

  await near.fill('IJmuiden');
  await expect(told).toHaveText('Hieronder staat welk steunpunt bij IJmuiden hoort. Kies de soort school.');
  await expect(marked).toHaveText([
    /Basisschool.*Beverwijk.*Hoort bij IJmuiden/,
    /Middelbare school.*Haarlem.*Hoort bij IJmuiden/,
  ]);
  await expect(near).toBeFocused();
  await isFine(page, 'a place');
  expect(await tooSmallOpened(page)).toEqual([]);

  await near.fill('1975 AB');
  await expect(told).toContainText('1975 (IJmuiden)');
  await expect(marked).toHaveCount(2);
  await near.fill('Haarlemmermeer');
  await expect(told).toHaveText(
    'Bij Haarlemmermeer kan ook een ander steunpunt horen. Typ de postcode: dan weten wij het zeker.',
  );
  await expect(marked).toHaveCount(2);

  // Hoofddorp lies in Haarlemmermeer, and belongs to others.
  for (const elsewhere of ['2132', 'Zwolle', '9999']) {
    await near.fill(elsewhere);
    await expect(told).toContainText('Misschien ligt de school buiten onze regio. U kunt wel gewoon kiezen.');
    await expect(told).toContainText(elsewhere);
    await expect(marked).toHaveCount(0);
  }
  await isFine(page, 'elsewhere');
  expect(found).toEqual([]);

  await page.route('**/graphql?*', (route) => route.abort());
  await near.fill('1943');
  await expect(told).toHaveText('Wij kunnen deze postcode nu niet opzoeken. Kies zelf.');
  await page.getByRole('radio', { name: /Basisschool.*Beverwijk/ }).check();
  await expect(page.getByText('Uw vraag gaat naar: Ouder- en jeugdsteunpunt IJmond')).toBeVisible();
  await near.fill('');
  await expect(told).toBeEmpty();
});

test('who wants another desk than the address says lands on the choice, at the desk it named', async ({ page }) => {
  await page.goto('/vraag/?partnership=VO2704');
  await page.getByRole('button', { name: 'Kies een ander steunpunt' }).press('Enter');
  const named = page.locator('input[name="partnership"][value="VO2704"]');
  await expect(named).toBeFocused();
  await expect(named).toBeChecked();
});
