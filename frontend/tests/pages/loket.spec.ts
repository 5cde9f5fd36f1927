import { test } from '@playwright/test';
import { ask } from './asker.ts';
import { answer, called, open, press, row, tooBusyFor } from './at-desk.ts';
import { isFine, reach } from './fine.ts';
import { comeBack, expect, expire, kept, saved, signIn } from './manage.ts';
import { faults } from './templates.ts';

test('what is typed at the desk outlives the network and the sign-in, and nothing outlives the asker who erases', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const cees = called('Cees', 'VO2705');
  const question = await ask('Hoe lang duurt een verklaring?', {
    partnership: 'VO2705',
    replyTo: 'vrager@voorbeeld.example',
  });
  await signIn(page, cees);
  await expect(page.getByText(/wacht(en)? op het steunpunt/)).toBeVisible();
  const link = page.getByRole('link', { name: 'Naar de vragen' });
  await reach(page, link);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  const opens = row(page, question.number).getByRole('link');
  await expect(opens).toBeVisible();
  await reach(page, opens);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Vraag ${question.number}`);
  await expect(page.getByText('vrager@voorbeeld.example')).toBeVisible();
  await page.getByText('Waar gaat het over?').click();
  await page.getByLabel('Onderwerp').selectOption('Hoogbegaafdheid');
  await question.reply('Ik wacht al lang.');
  await expect(page.getByText('Ik wacht al lang.')).toBeVisible();
  await expect(page.getByLabel('Onderwerp')).toHaveValue('hoogbegaafd');
  await page.getByLabel('Gemeente').selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await expect(page.getByText('Bewaard.')).toBeVisible();
  await expect(page.locator('.of-question')).toContainText('Hoogbegaafdheid');
  await isFine(page, 'a question');
  await page.getByRole('link', { name: 'Terug naar de vragen' }).click();
  await page.getByText('Kies een onderwerp').click();
  await page.getByLabel('Onderwerp').selectOption('Hoogbegaafdheid');
  await press(page, 'Toon');
  await expect(row(page, question.number)).toBeVisible();
  await page.getByRole('link', { name: 'Te laat' }).click();
  await expect(page.getByText('Geen vraag is te laat.')).toBeVisible();
  await page.goBack();
  await row(page, question.number).getByRole('link').click();
  await expect(page.getByRole('link', { name: 'Terug naar de vragen' })).toHaveAttribute('href', /hoogbegaafd/);

  await reach(page, answer(page));
  await page.keyboard.type('Zes weken.');
  await saved(page);
  await page.context().setOffline(true);
  await page.keyboard.type(' Soms tien.');
  await expect(kept(page)).toHaveText(/^Niet bewaard: geen verbinding/);
  await expect(page.getByText('wat hier staat, kan oud zijn')).toBeVisible();
  await page.context().setOffline(false);
  await saved(page);

  const restore = await expire(page);
  await page.keyboard.type(' Bel gerust.');
  await expect(page.getByRole('heading', { name: 'U moet opnieuw inloggen' })).toBeVisible();
  await expect(kept(page)).toHaveText('Niet bewaard: u bent niet meer ingelogd.');
  await page.getByText('Verwijs naar een bladzijde').click();
  await page.getByLabel('Waarnaar wilt u verwijzen?').fill('zorgplicht');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Dit is niet gedaan: u bent niet meer ingelogd.')).toBeVisible();
  await isFine(page, 'signed out');
  await restore();
  await comeBack(page, cees);
  await expect(answer(page)).toHaveValue('Zes weken. Soms tien. Bel gerust.');
  await saved(page);
  await signIn(page, cees, `/loket/vraag/?nummer=${question.number}`);
  await expect(answer(page)).toHaveValue('Zes weken. Soms tien. Bel gerust.');

  await question.erase();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Vraag ${question.number} is gewist`);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByText('Zes weken.')).toHaveCount(0);
  await isFine(page, 'erased');
});

test('the pages of the desk are accessible in English too', async ({ page }) => {
  const found = faults(page);
  const { number } = await ask('Who pays for the bus?', { partnership: 'VO2705', asker: 'SCHOOL' });
  await signIn(page, called('Dora', 'VO2705'), '/en/loket/?status=ALL');
  await expect(row(page, number)).toBeVisible();
  await isFine(page, 'inbox');
  await tooBusyFor(page, 'UrgentNumbers');
  await open(page, number);
  await expect(page.locator('main .notice', { hasText: 'Call 112.' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Question ${number}`);
  await isFine(page, 'a question');
  await page.getByRole('link', { name: 'Back to the questions' }).click();
  await page.getByRole('link', { name: 'Waiting for the asker' }).click();
  await expect(page.getByText('There is no question in which we wait for the asker.')).toBeVisible();
  expect(found).toEqual([]);
});
