import { test } from '@playwright/test';
import { ask } from './asker.ts';
import { desk } from './desk.ts';
import { isFine } from './fine.ts';
import { expect } from './manage.ts';
import { tooSmallOpened } from './targets.ts';
import { address, faults } from './templates.ts';

test('who asked sees what an answer leads to, also when one of those pages was taken away', async ({
  page,
  request,
}) => {
  test.setTimeout(120_000);
  const found = faults(page);
  const title = `Mag dit ook ${Date.now()}?`;
  const worker = await desk(request);
  const article = await (await desk(request, 'desk2')).publish(await worker.write(title));
  const service = await address('service', 'nl', request);
  const paths = ['/antwoorden/zorgplicht/', '/aanbod/via-nova-fulltime/', service];
  const question = await ask('Waar lees ik meer over een plek voor mijn dochter?', { partnership: 'PO2711' });
  const text = `Lees ${[...paths, `/antwoorden/${article.id}/`].join(' en ')}.`;
  expect(await worker.answer(question.number, text)).toBe('DeskQuestionKept');
  // An answer leaves ten seconds later.
  await expect.poll(async () => (await question.thread()).messages.length, { timeout: 30_000 }).toBe(2);

  await page.setViewportSize({ width: 390, height: 844 });
  const open = async () => {
    await page.goto('/vraag/volgen/');
    await page.getByLabel('Uw code').fill(question.code);
    await page.getByRole('button', { name: 'Open mijn vraag' }).click();
    await expect(page.locator('.said')).toHaveCount(2);
  };
  const answer = page.locator('.said').last();
  const links = answer.getByRole('link');
  await open();
  await expect(links).toHaveCount(4);
  for (const path of paths) {
    const link = answer.locator(`a[href="${path}"]`);
    await expect(link).toHaveAttribute('target', '_blank');
    // The title of the page, not its address.
    await expect(link).not.toContainText('/');
  }
  await expect(answer.getByRole('link', { name: title })).toBeVisible();
  await isFine(page, 'what an answer leads to');
  expect(await tooSmallOpened(page)).toEqual([]);

  await worker.withdraw(article);
  await open();
  await expect(answer).toContainText(`${title} (staat er niet meer)`);
  await expect(links).toHaveCount(3);
  await page.goto(`/klopt-niet/?type=article&id=${article.id}`);
  await expect(page.getByRole('alert')).toHaveText(/^Deze bladzijde kennen wij niet\./);
  await expect(page.getByText(title)).toHaveCount(0);
  await expect(page.locator('main form')).toHaveCount(0);
  await isFine(page, 'wrong about what was taken away');
  await question.erase();
  expect(found).toEqual([]);
});

test('who asks reads on which days the desk is closed, and no longer when it is open again', async ({
  page,
  request,
}) => {
  const next = new Date().getFullYear() + 1;
  const worker = await desk(request);
  const [summer, christmas] = [
    { from: `${next}-07-20`, to: `${next}-07-31` },
    { from: `${next}-12-24`, to: `${next}-12-24` },
  ];
  await worker.close('PO2711', [summer, christmas]);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/vraag/?partnership=PO2711');
  await expect(page.getByText(/^Dit steunpunt is dicht/)).toHaveText([
    `Dit steunpunt is dicht van 20 juli ${next} tot en met 31 juli ${next}.`,
    `Dit steunpunt is dicht op 24 december ${next}.`,
  ]);
  await isFine(page, 'closed days');
  await page.getByRole('button', { name: 'Kies een ander steunpunt' }).click();
  await page.getByRole('radio', { name: /Basisschool.*Haarlem/ }).check();
  await expect(page.getByText(/^Dit steunpunt is dicht/)).toHaveCount(0);

  await worker.close('PO2711', [christmas]);
  await page.goto('/vraag/?partnership=PO2711');
  await expect(page.getByText(/^Dit steunpunt is dicht/)).toHaveText([/24 december/]);
  await worker.close('PO2711', []);
});
