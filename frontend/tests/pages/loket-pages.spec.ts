import { type APIRequestContext, type Browser, type Page, type Route, test } from '@playwright/test';
import { loseAnswer } from './at-desk.ts';
import { emptied } from './emptied.ts';
import { isFine, tooSmall, violations } from './fine.ts';
import { type Claims, expect, signIn } from './manage.ts';
import { pressTwice } from './twice.ts';

const called = (name: string, of: string): Claims => ({ roles: ['desk'], partnerships: [of], name: [name] });

async function at(browser: Browser, name: string, path: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, called(name, 'VO2705'), path);
  return page;
}

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).click();
const goTo = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Pagina’s van het steunpunt' }).getByRole('link', { name }).click();
const told = (page: Page) => page.locator('.told');
const nextYear = new Date().getFullYear() + 1;

test('who answers a telephone notes one contact after the other, and takes a slip of the pen back', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await signIn(page, { ...called('Anna', 'PO2704'), partnerships: ['PO2704', 'VO2705'] }, '/loket/contacten/');
  await expect(page.getByText('Kies eerst van welk samenwerkingsverband.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Noteer' })).toHaveCount(0);
  const other = page.locator('.choose a').last();
  const desk = await other.innerText();
  await other.click();
  // Questions are those of every desk.
  await goTo(page, 'Vragen');
  await goTo(page, 'Contacten');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.locator('.choose a[aria-current]')).toHaveText(desk);
  const lines = page.locator('.noted li');
  const keys: (string | undefined)[] = [];
  page.on('request', (request) => {
    const sent = request.postData() ?? '';
    if (sent.includes('LogContact')) keys.push(/"idempotencyKey":"([^"]+)"/.exec(sent)?.[1]);
  });

  await page.getByText('Bezoek').click();
  await page.getByLabel('Gemeente').selectOption('Haarlem');
  await pressTwice(page.getByRole('button', { name: 'Noteer', exact: true }), '.noted li');
  await expect(lines).toHaveText([/^Bezoek · Ouder of verzorger · Haarlem Maak ongedaan/]);
  await expect(told(page)).toBeFocused();
  await expect(page.getByLabel('Bezoek')).toBeChecked();
  await loseAnswer(page, 'LogContact');
  await page.getByLabel('Gemeente').selectOption('Haarlem');
  await press(page, 'Noteer');
  await expect(page.getByText(/^Er kwam geen antwoord/)).toBeVisible();
  await expect(page.getByLabel('Gemeente')).not.toHaveValue('');
  await press(page, 'Noteer');
  await expect(lines).toHaveCount(2);
  // Sent again because no answer came it is the same contact; the same again was another.
  expect([keys.length, new Set(keys).size, keys[1] === keys[2]]).toEqual([3, 2, true]);
  // A need that is there no more.
  const gone = (route: Route) =>
    route.continue({ postData: route.request().postData()?.replace('"theme":null', '"theme":"weg"') });
  await page.route('**/graphql', gone, { times: 1 });
  await page.getByLabel('Gemeente').selectOption('Haarlem');
  await press(page, 'Noteer');
  await expect(page.getByLabel('Onderwerp')).toBeFocused();
  await expect(page.locator('#theme-wrong')).toBeVisible();
  await page.getByLabel('Wanneer?').fill('2099-01-01');
  await press(page, 'Noteer');
  await expect(page.getByLabel('Wanneer?')).toBeFocused();
  await expect(page.locator('#day-wrong')).toHaveText('Deze dag moet nog komen. Kies vandaag of een eerdere dag.');
  await isFine(page, 'contacts');
  expect(await tooSmall(page)).toEqual([]);

  await goTo(page, 'Sluitingsdagen');
  await goTo(page, 'Contacten');
  await page.getByRole('button', { name: 'Maak ongedaan' }).first().click();
  await expect(told(page)).toContainText('Ongedaan gemaakt, dit telt niet mee: Bezoek · Ouder of verzorger · Haarlem.');
  await expect(lines).toHaveCount(1);
});

test('two at a desk keep texts and closed days, and neither overwrites the other unseen', async ({ browser }) => {
  test.setTimeout(90_000);
  const anna = await at(browser, 'Anna', '/loket/teksten/');
  const title = `Ontvangst ${test.info().retry}`;
  const text = (page: Page) => page.getByLabel('Tekst', { exact: true });
  await press(anna, 'Schrijf een nieuwe tekst');
  await anna.getByLabel('Titel').fill(title);
  await text(anna).fill('Uw nummer is {nummer}.');
  await press(anna, 'Bewaren');
  await expect(text(anna)).toBeFocused();
  await expect(anna.locator('#text-wrong')).toContainText('{nummer}');
  await text(anna).fill('Uw nummer is ');
  await press(anna, 'vraagnummer');
  await anna.keyboard.type('.');
  await expect(anna.locator('.example')).toContainText('Uw nummer is 7K2M-94QX.');
  await isFine(anna, 'a text');
  await press(anna, 'Bewaren');
  await expect(told(anna)).toBeFocused();
  await expect(anna.locator('.shelf')).toContainText('Uw nummer is {vraagnummer}.');

  const bert = await at(browser, 'Bert', '/loket/teksten/');
  for (const page of [anna, bert]) await page.getByRole('button', { name: `Wijzig ${title}` }).click();
  await text(bert).fill('Van Bert.');
  await press(bert, 'Bewaren');
  await expect(bert.locator('.shelf')).toContainText('Van Bert.');
  await text(anna).fill('Van Anna.');
  await goTo(anna, 'U zei, wij deden');
  await goTo(anna, 'Teksten');
  await press(anna, 'Bewaren');
  await expect(anna.getByRole('heading', { name: 'Een collega schreef hier ook' })).toBeFocused();
  await expect(anna.locator('.two-texts')).toContainText(/Van Anna[^]*Van Bert/);
  expect(await violations(anna)).toEqual([]);
  await press(anna, 'Bewaar wat ik heb');
  await expect(anna.locator('.shelf')).toContainText('Van Anna.');
  await bert.getByRole('button', { name: `Weghalen ${title}` }).click();
  await press(bert, 'Ja, haal weg');
  await expect(bert.getByText(/^Een collega veranderde dit net/)).toBeVisible();
  await expect(bert.locator('.shelf')).toContainText('Van Anna.');
  await bert.getByRole('button', { name: `Wijzig ${title}` }).click();
  await press(bert, 'Niet bewaren');
  await expect(told(bert)).toHaveText('Er is niets bewaard.');
  await expect(told(bert)).toBeFocused();
  await bert.getByRole('button', { name: `Weghalen ${title}` }).click();
  await press(bert, 'Ja, haal weg');
  await expect(told(bert)).toHaveText(`Weggehaald: “${title}”.`);

  const period = async (page: Page, from: string, to: string) => {
    await press(page, 'Voeg een periode toe');
    await page.getByLabel('Eerste dag').last().fill(from);
    await page.getByLabel('Laatste dag').last().fill(to);
  };
  for (const page of [anna, bert]) await goTo(page, 'Sluitingsdagen');
  await emptied(bert, { all: 'Bewaren' });
  await expect(bert.getByText('Er is geen dag waarop')).toBeVisible();
  await period(anna, `${nextYear}-08-02`, `${nextYear}-08-12`);
  await period(anna, `${nextYear}-08-10`, `${nextYear}-08-01`);
  await press(anna, 'Bewaren');
  await expect(anna.locator('#period-1-to-wrong')).toHaveText('Kies een dag die niet voor de eerste ligt.');
  await anna.locator('#period-1-to').fill(`${nextYear}-08-11`);
  await press(anna, 'Bewaren');
  await expect(anna.locator('#period-1-from-wrong')).toContainText('staan ook in een andere periode');
  await expect(anna.locator('#period-1-from')).toBeFocused();
  await isFine(anna, 'closed days');
  await press(anna, 'Weghalen Periode 2');
  const last = anna.getByLabel('Laatste dag');
  const typeOn = (route: Route) => last.fill(`${nextYear}-08-13`).then(() => route.continue());
  await anna.route('**/graphql', typeOn, { times: 1 });
  const save = anna.getByRole('button', { name: 'Bewaren', exact: true });
  await save.click();
  await expect(save).toHaveAttribute('aria-disabled', 'false');
  await expect(last).toHaveValue(`${nextYear}-08-13`);
  await save.click();
  await expect(told(anna)).toContainText('Bewaard.');
  await period(bert, `${nextYear}-12-20`, `${nextYear}-12-31`);
  await press(bert, 'Bewaren');
  await expect(bert.getByRole('heading', { name: 'Een collega schreef hier ook' })).toBeFocused();
  await expect(bert.locator('.conflict')).toContainText(
    new RegExp(`20 december ${nextYear}[^]*2 augustus ${nextYear} tot en met 13 augustus`),
  );
  await press(bert, 'Neem dat van mijn collega');
  await expect(bert.getByLabel('Eerste dag')).toHaveValue(`${nextYear}-08-02`);
  await press(bert, 'Weghalen Periode 1');
  await press(bert, 'Bewaren');
  await expect(bert.getByText('Er is geen dag waarop')).toBeVisible();
});

/** What everybody may read. */
const heard = async (request: APIRequestContext) => {
  const query = '{ partnership(id: "VO2704") { heardNotes { done } } }';
  const answer = await request.post('/graphql', { data: { query } });
  type Answer = { data: { partnership: { heardNotes: { done: string }[] } } };
  return ((await answer.json()) as Answer).data.partnership.heardNotes;
};

test('what a desk heard is for everybody until the desk takes it away', async ({ page, request }) => {
  await signIn(page, called('Cees', 'VO2704'), '/loket/gehoord/');
  await emptied(page, { each: 'Ja, haal weg' });
  await expect(page.getByText('U vertelde nog niets.')).toBeVisible();
  await press(page, 'Schrijf iets nieuws');
  await expect(page.getByLabel('U zei')).toBeFocused();
  await page.getByLabel('U zei').fill('De site zegt niet wie de bus betaalt (voorbeeld).');
  await press(page, 'Bewaren');
  await expect(page.locator('#done-wrong')).toHaveText('Vul hier iets in.');
  await isFine(page, 'what was heard');
  await page.getByLabel('Wij deden').fill('Er staat nu een antwoord (voorbeeld).');
  await press(page, 'Bewaren');
  await expect(told(page)).toHaveText('Bewaard.');
  expect(await heard(request)).toEqual([{ done: 'Er staat nu een antwoord (voorbeeld).' }]);
  await page.getByRole('button', { name: /^Weghalen/ }).click();
  await press(page, 'Nee, laat staan');
  await expect(page.getByRole('button', { name: /^Weghalen/ })).toBeFocused();
  await page.getByRole('button', { name: /^Weghalen/ }).click();
  await press(page, 'Ja, haal weg');
  await expect(page.getByText('U vertelde nog niets.')).toBeVisible();
  expect(await heard(request)).toEqual([]);
});
