import { type APIRequestContext, test } from '@playwright/test';
import { isFine, tooSmall } from './fine.ts';
import { type Claims, expect, signIn } from './manage.ts';
import { tooSmallOpened } from './targets.ts';
import { address, faults, type Template } from './templates.ts';

const mailbox = `http://localhost:${process.env.DEKKEND_MAIL_PORT ?? '8025'}/`;
const desk: Claims = { roles: ['desk'], partnerships: ['PO2711'] };
const editor: Claims = { roles: ['editor'], partnerships: ['PO2711', 'VO2704'] };

test('a parent says what is wrong, the editor says why it stays, and the parent gets a letter', async ({
  page,
  request,
}) => {
  test.setTimeout(120_000);
  const found = faults(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/organisaties/atlant/');
  await page.getByRole('main').getByRole('link', { name: 'Klopt dit niet?' }).click();
  await page.getByLabel('Wat klopt er niet?').fill('Bel 0612345678, het adres is oud.');
  await page.getByLabel('Uw e-mailadres').fill('lezer@voorbeeld.example');
  await page.getByRole('button', { name: 'Versturen' }).click();
  await expect(page.getByLabel('Wat klopt er niet?')).toBeFocused();
  await expect(page.getByText('Hier staat een mobiel of buitenlands telefoonnummer. Haal het weg.')).toBeVisible();
  await expect(page.getByLabel('Wat moet het zijn?')).toHaveAttribute('aria-invalid', 'true');
  await isFine(page, 'with something wrong');
  expect(await tooSmallOpened(page)).toEqual([]);

  await page.getByLabel('Wat klopt er niet?').fill('Het adres is oud: <b>Kerkweg</b>.');
  await page.getByLabel('Wat moet het zijn?').fill('Het plein.');
  await page.getByRole('button', { name: 'Versturen' }).click();
  await expect(page.getByText('In deze tekst staat HTML. Schrijf gewone tekst.')).toBeVisible();
  await page.getByLabel('Wat klopt er niet?').fill('Het adres is oud.');
  const mayLeave = () => page.evaluate(() => dispatchEvent(new Event('beforeunload', { cancelable: true })));
  expect(await mayLeave()).toBe(false);
  await page.getByRole('button', { name: 'Versturen' }).click();
  await expect(page.getByRole('heading', { name: 'Dank u wel, uw bericht is verstuurd' })).toBeFocused();
  expect(await mayLeave()).toBe(true);
  await isFine(page, 'sent');

  await signIn(page, editor);
  await page.getByRole('link', { name: 'Lees wat er volgens lezers niet klopt' }).click();
  const message = page.getByRole('article').filter({ hasText: 'Het adres is oud.' });
  await message.getByRole('button', { name: 'Niet aanpassen' }).click();
  await expect(message.getByText('Vul hier iets in.')).toBeVisible();
  await isFine(page, 'queue');
  expect(await tooSmall(page)).toEqual([]);
  await message.getByLabel('Wat hebt u aangepast').fill('Wij keken: het adres klopt nog.');
  await message.getByRole('button', { name: 'Niet aanpassen' }).click();
  await expect(message.getByText('De lezer krijgt een mail.')).toBeVisible();
  await isFine(page, 'decided');
  await expect
    .poll(async () => (await request.get(mailbox)).text(), { timeout: 30_000 })
    .toMatch(/Aan lezer@voorbeeld\.example[^]*Wij keken: het adres klopt nog\./);
  expect(found).toEqual([]);
});

const say = (request: APIRequestContext, subjectType: string, subject: string, wrong: string, email?: string) =>
  request.post('/graphql', {
    data: {
      query: 'mutation($input: SuggestCorrectionInput!) { suggestCorrection(input: $input) { __typename } }',
      variables: { input: { subjectType, subject, wrong, proposal: 'Weghalen.', email } },
    },
  });

test('an editor rejects two at once with one reason, and erases what tells of a child', async ({ page, request }) => {
  test.setTimeout(120_000);
  const found = faults(page);
  const attempt = test.info().retry;
  const days = [`De dag is maandag ${attempt}.`, `De dag is dinsdag ${attempt}.`];
  const ofAChild = `Mijn buurjongen ${attempt} zit hier.`;
  for (const day of days) await say(request, 'OFFER', 'via-nova-fulltime', day);
  await say(request, 'SCHOOL', '27MD02', ofAChild, 'buur@voorbeeld.example');
  await say(request, 'MUNICIPALITY', 'GM0375', `Het loket ${attempt} is dicht.`);
  await signIn(page, editor, '/beheer/verbeteringen/');
  const about = (text: string) => page.getByRole('article').filter({ hasText: text });
  const municipality = about(`Het loket ${attempt} is dicht.`).first();
  await expect(municipality.getByRole('heading', { name: 'Beverwijk' })).toBeVisible();
  await expect(municipality.getByText('Gemeente, geschreven op')).toBeVisible();
  await expect(municipality.getByRole('link', { name: 'Bekijk de bladzijde' })).toHaveAttribute(
    'href',
    '/gemeenten/GM0375/',
  );
  for (const day of days) await about(day).getByRole('checkbox', { name: 'Samen met andere beslissen' }).check();
  const child = about(ofAChild);
  await child.getByText('Staat er iets in over een kind of iemand anders?').click();
  const together = page.getByRole('region', { name: 'Over meer berichten tegelijk beslissen' });
  await expect(together.getByRole('status')).toHaveText('2 berichten gekozen.');
  await isFine(page, 'two chosen');
  expect(await tooSmallOpened(page)).toEqual([]);
  await together.getByLabel('Wat hebt u aangepast').fill('De dag verschilt per groep.');
  await together.getByRole('button', { name: 'Niet aanpassen' }).click();
  await expect(together.getByText('Uw besluit is bewaard, bij alle gekozen berichten.')).toBeFocused();
  for (const day of days) await expect(about(day).getByText('De dag verschilt per groep.')).toBeVisible();

  await child.getByRole('button', { name: 'Bericht wissen' }).click();
  await expect(page.getByText('Gewist, omdat er iets over een kind of iemand anders in stond.').first()).toBeVisible();
  await expect(page.getByText(ofAChild)).toHaveCount(0);
  await isFine(page, 'erased');
  await expect
    .poll(async () => (await request.get(mailbox)).text(), { timeout: 30_000 })
    .toMatch(/Aan buur@voorbeeld\.example[^]*Uw bericht is gewist\./);
  expect(found).toEqual([]);
});

test('a parent says what is wrong with an answer, and the desk mends it; one that is gone is not there', async ({
  page,
  browser,
}) => {
  const wrong = `De termijn ${test.info().retry} is oud.`;
  const found = faults(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/antwoorden/zorgplicht/');
  const before = await page.locator('main article').first().innerText();
  await page.getByRole('main').getByRole('link', { name: 'Klopt dit niet?' }).click();
  await expect(page.getByRole('link', { name: 'Wat is zorgplicht?' })).toHaveAttribute(
    'href',
    '/antwoorden/zorgplicht/',
  );
  await expect(page.getByText('Dit kunnen de steunpunten lezen.')).toBeVisible();
  await page.getByLabel('Wat klopt er niet?').fill(wrong);
  await page.getByLabel('Wat moet het zijn?').fill('Zes weken.');
  await page.getByRole('button', { name: 'Versturen' }).click();
  await expect(page.getByText('Uw bericht gaat naar het steunpunt van:')).toBeVisible();

  const worker = await (await browser.newContext()).newPage();
  await signIn(worker, desk, '/loket/');
  await worker.getByRole('link', { name: 'Berichten', exact: true }).click();
  const message = worker.getByRole('article').filter({ hasText: wrong });
  await expect(message.getByText('Antwoord, geschreven op')).toBeVisible();
  await expect(message.getByRole('link', { name: 'Bekijk de bladzijde' })).toHaveAttribute(
    'href',
    '/antwoorden/zorgplicht/',
  );
  await isFine(worker, 'queue of a desk');
  expect(await tooSmall(worker)).toEqual([]);
  await message.getByLabel('Wat hebt u aangepast').fill('De termijn staat er nu bij.');
  await message.getByRole('button', { name: 'Ik heb het aangepast' }).click();
  await expect(message.getByText('De termijn staat er nu bij.')).toBeVisible();
  await worker.getByRole('link', { name: 'Pas het antwoord aan' }).first().click();
  await expect(worker.getByLabel('De vraag, of waar het over gaat', { exact: true })).toHaveValue('Wat is zorgplicht?');

  await page.goto('/antwoorden/zorgplicht/');
  expect(await page.locator('main article').first().innerText()).toBe(before);
  await page.goto('/klopt-niet/?type=article&id=nergens');
  await expect(page.getByRole('alert')).toHaveText(/^Deze bladzijde kennen wij niet\./);
  expect(found).toEqual([]);
});

test('the page of every record leads to the form about that record', async ({ page, request }) => {
  const tells = async (of: string, record: string) => {
    await page.getByRole('main').getByRole('link', { name: 'Klopt dit niet?' }).click();
    await expect(page.getByLabel('Wat klopt er niet?'), of).toBeVisible();
    await expect(page.locator('.tell .onward').first(), of).toHaveAttribute('href', record);
  };
  const records: Template[] = ['school', 'primarySchool', 'offer', 'service', 'organisation', 'article'];
  const places: Template[] = ['municipality', 'partnership', 'coreArea'];
  for (const record of [...records, ...places]) {
    const path = await address(record, 'nl', request);
    await page.goto(path);
    await tells(record, path);
  }
  const about: [Template, string][] = [
    ['figures', '/samenwerkingsverbanden/PO2711/'],
    ['coverageOf', '/samenwerkingsverbanden/PO2711/'],
    ['capacityIn', '/gemeenten/GM0375/'],
    ['needIn', '/gemeenten/GM0383/'],
  ];
  for (const [template, record] of about) {
    await page.goto(await address(template, 'nl', request));
    await tells(template, record);
  }
  await page.goto('/wie-helpt/?postcode=1943');
  await tells('whoHelps', '/gemeenten/GM0375/');
  await expect(page.getByText('De gemeente zelf leest het niet.')).toBeVisible();
  await isFine(page, 'about a municipality');
});
