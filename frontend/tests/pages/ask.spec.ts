import type { Page } from '@playwright/test';
import { test } from '@playwright/test';
import { desk } from './desk.ts';
import { isFine } from './fine.ts';
import { expect } from './manage.ts';
import { sheets } from './sheets.ts';
import { tooSmallOpened } from './targets.ts';
import { faults } from './templates.ts';
import { typing } from './typed.ts';

// One network may ask ten questions an hour, and these tests are one network: two stories ask, one each.

/** Everything that was asked for by its address, and all that this browser keeps. */
async function traces(page: Page, addresses: string[]): Promise<string> {
  const kept = await page.evaluate(async () => {
    const databases = await indexedDB.databases();
    return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, databases, history.state]);
  });
  return [...addresses, page.url(), kept, JSON.stringify(await page.context().storageState())].join('\n');
}

test('a parent asks, reads the answer with the code, writes on and erases all of it', async ({ page, request }) => {
  test.setTimeout(150_000);
  const found = faults(page);
  const addresses: string[] = [];
  page.on('request', (one) => addresses.push(one.url(), one.headers().referer ?? ''));
  const once = Date.now();
  const words = `Mijn kind zit al drie weken thuis ${once}.`;
  const address = `ouder${once}@voorbeeld.example`;
  const answer = `De school moet helpen ${once}.`;
  typing(page);
  await page.goto('/scholen/27MD02/');
  await page
    .locator('.aside')
    .getByRole('link', { name: /^Stel een vraag/ })
    .click();
  await expect(page.getByText('Uw vraag gaat naar: Ouder- en jeugdsteunpunt Midden-Kennemerland')).toBeVisible();
  await expect(page.locator('.desk').getByRole('link', { name: /0251-822540/ })).toBeVisible();
  await page.getByLabel('Wat wilt u vragen?').fill(words);
  await page.getByLabel('Uw e-mailadres').fill('geen adres');
  await page.getByRole('button', { name: 'Versturen' }).click();
  await expect(page.getByText('Uw vraag is nog niet verstuurd: kijk bij het bericht boven het veld.')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Ouder of verzorger' })).toBeFocused();
  await isFine(page, 'refused here');
  expect(await tooSmallOpened(page)).toEqual([]);
  await page.getByLabel('Ouder of verzorger').check();
  await expect(async () => {
    await page.getByRole('button', { name: 'Versturen' }).click();
    await expect(page.getByLabel('Uw e-mailadres')).toBeFocused({ timeout: 2000 });
  }).toPass();
  await expect(page.getByText('Dit is geen e-mailadres.')).toBeVisible();
  await page.getByLabel('Uw e-mailadres').fill(address);
  // Whoever is quick is asked to wait: nobody writes a question in less than three seconds.
  await expect(async () => {
    await page.getByRole('button', { name: 'Versturen' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Uw vraag is verstuurd' })).toBeFocused({ timeout: 2000 });
  }).toPass();
  await expect(page.getByText(/^U krijgt uiterlijk op \w+dag \d+ \w+ 20\d\d antwoord\.$/)).toBeVisible();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Kopiëren' }).click();
  await expect(page.getByText('De code is gekopieerd.')).toBeVisible();
  const code = await page.evaluate(() => navigator.clipboard.readText());
  expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{2}$/);
  await expect(page.locator('.receipt .follow-up')).toHaveText(code);
  const number = await page.locator('.receipt dd b').innerText();
  await isFine(page, 'receipt');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.receipt .follow-up')).toBeVisible();
  await expect(page.locator('.danger a')).toHaveText([/112/, /0800-2000/, /0800-0432/, /0800-0113/]);
  await expect(page.locator('button:visible, .foot:visible, .crumbs:visible')).toHaveCount(0);
  expect(await sheets(page)).toBe(1);
  await page.emulateMedia({ media: 'screen' });

  await page.getByRole('button', { name: 'Ik heb de code bewaard' }).click();
  await expect(page.getByRole('heading', { level: 1, name: `Uw vraag ${number}` })).toBeFocused();
  expect(await (await desk(request)).answer(number, `${answer}\n\nLees /antwoorden/zorgplicht/.`)).toBe(
    'DeskQuestionKept',
  );
  await page.getByLabel('Uw bericht').fill('Ik wacht nog even.');
  // It leaves ten seconds later, and shows by itself.
  await expect(page.getByText('Er is 1 nieuw bericht.')).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('heading', { level: 3 })).toHaveText([
    /^U \w+dag \d/,
    /^Ouder- en jeugdsteunpunt Midden-Kennemerland \w+dag \d/,
  ]);
  await expect(page.getByText('Het steunpunt heeft geantwoord.')).toBeVisible();
  const link = page.locator('.said .typed').getByRole('link', { name: /zorgplicht.*nieuw tabblad/ });
  await expect(link).toHaveAttribute('target', '_blank');
  await expect(page.getByLabel('Uw bericht')).toHaveValue('Ik wacht nog even.');
  await page.getByLabel('Uw bericht').fill(`Dank u wel. Wie belt de school ${once}?`);
  await page.getByRole('button', { name: 'Versturen' }).click();
  await expect(page.getByText('Uw bericht is verstuurd.')).toBeVisible();
  await expect(page.locator('.said')).toHaveCount(3);
  await expect(page.getByText(address)).toBeVisible();
  await isFine(page, 'thread');
  expect(await tooSmallOpened(page)).toEqual([]);

  await page.getByRole('button', { name: 'Alles wissen' }).click();
  await expect(page.getByRole('heading', { name: 'Wilt u alles wissen?' })).toBeFocused();
  await isFine(page, 'sure');
  await page.getByRole('button', { name: 'Ja, wis alles' }).click();
  await expect(page.getByRole('heading', { level: 1, name: `Uw vraag ${number} is gewist` })).toBeFocused();
  await isFine(page, 'erased');
  expect(await (await desk(request)).holding(words)).toEqual([]);
  const told = await traces(page, addresses);
  expect(told).toContain('/vraag/?partnership=VO2704&school=27MD02');
  for (const secret of [code, code.replaceAll('-', ''), words, number]) expect(told).not.toContain(secret);
  // Back on a borrowed phone.
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await expect(page.getByLabel('Wat wilt u vragen?')).toHaveValue('');
  expect(found).toEqual([]);
});

test('what is better left out, and danger, are told while one types; nothing is in the way', async ({ page }) => {
  const found = faults(page);
  await page.goto('/vraag/');
  const question = page.getByLabel('Wat wilt u vragen?');
  await expect(page.locator('.danger')).toHaveCount(1);
  await question.fill('Mijn zoon Bram is 8 jaar, Kerkstraat 12, bel 06-12345678 of b@c.example, bsn 123456782.');
  await expect(page.locator('.while-typing li')).toHaveText([
    /burgerservicenummer/,
    /telefoonnummer/,
    /e-mailadres/,
    /adres lijkt/,
    /naam van een kind/,
  ]);
  await expect(question).toBeFocused();
  await isFine(page, 'warned');
  await question.fill('Mijn kind zit in groep 8 en is 9 jaar. Ik ben bang voor thuis.');
  await expect(page.locator('.while-typing li')).toHaveCount(0);
  await expect(page.locator('form .danger a')).toHaveText([/112/, /0800-2000/, /0800-0432/, /0800-0113/]);
  await expect(page.locator('form .danger')).toContainText('op de website zelf nog niet nagekeken');
  await isFine(page, 'danger');
  await question.fill(`${'a'.repeat(3998)}.`);
  await expect(page.getByText('Nog 1 teken.')).toBeVisible();
  await expect(page.locator('form .danger')).toHaveCount(0);
  await page.getByLabel('Over welke school of plaats gaat het?').fill('Kerkstraat 12, IJmuiden');
  await expect(page.locator('.while-typing li')).toHaveText([/adres lijkt/]);
  await isFine(page, 'an address as a place');

  // A tab that was closed by accident takes nothing along without asking.
  await page.getByRole('radio', { name: /Basisschool.*Haarlem/ }).check();
  await expect(page.getByText('Uw vraag gaat naar: Ouder- en jeugdsteunpunt Zuid-Kennemerland')).toBeVisible();
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.accept();
  expect(found).toEqual([]);
});

test('whoever writes before the form listens is told too, without touching the field again', async ({ page }) => {
  let wake: () => void = () => undefined;
  const awake = new Promise<void>((resolve) => (wake = resolve));
  await page.route('**/_dekkend/Ask.*.js', async (route) => {
    await awake;
    await route.continue();
  });
  await page.goto('/vraag/', { waitUntil: 'commit' });
  const question = page.getByLabel('Wat wilt u vragen?');
  await question.fill('Bel mij op 06-12345678.');
  await expect(page.locator('astro-island[ssr]')).not.toHaveCount(0);
  wake();
  await expect(page.locator('.while-typing li')).toHaveText([/telefoonnummer/]);
  await expect(question).toBeFocused();
});

test('without script the desks are called', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const path of ['/vraag/', '/en/vraag/', '/vraag/volgen/']) {
    await page.goto(path);
    await expect(page.locator('.danger'), path).toBeVisible();
    await expect(page.locator('.numbers a[href="tel:+31251822540"]'), path).toHaveCount(2);
    await expect(page.locator('main form:visible'), path).toHaveCount(0);
  }
  await context.close();
});
