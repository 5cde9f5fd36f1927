import { type Browser, type Page, test } from '@playwright/test';
import { ask } from './asker.ts';
import { isFine } from './fine.ts';
import { type Claims, expect, signIn } from './manage.ts';
import { tooSmallOpened } from './targets.ts';
import { faults } from './templates.ts';

/** Two at a desk. */
const called = (name: string): Claims => ({ roles: ['desk'], partnerships: ['VO2704'], name: [name] });

async function at(browser: Browser, name: string, path: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, called(name), path);
  return page;
}

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();
const title = (page: Page) => page.getByRole('heading', { level: 1 });

test('a desk refers to a page, and what it answered becomes an answer for everybody that two people have read', async ({
  browser,
}) => {
  test.setTimeout(150_000);
  const code = `Kookt ${Date.now()} mee`;
  const question = await ask('Mijn zoon Sem heeft een plek nodig.', { partnership: 'VO2704' });
  const anna = await at(browser, 'Anna Smit', `/loket/vraag/?nummer=${question.number}`);
  const found = faults(anna);

  const answer = anna.getByLabel('Uw antwoord', { exact: true });
  await answer.fill('Beste mevrouw Bakker,\n\nSem heeft recht op een plek: .\n\nGroet, Anna Smit');
  await answer.evaluate((field: HTMLTextAreaElement) => {
    const at = field.value.indexOf(': .') + 2;
    field.setSelectionRange(at, at);
  });
  await anna.getByText('Verwijs naar een bladzijde').click();
  await anna.getByLabel('Waarnaar wilt u verwijzen?').fill('zorgplicht');
  await anna.keyboard.press('Enter');
  await expect(anna.getByRole('status').filter({ hasText: 'gevonden' })).toBeVisible();
  await press(anna, 'Wat is zorgplicht?');
  await expect(answer).toBeFocused();
  await expect(answer).toHaveValue(/plek: Wat is zorgplicht\? \(\/antwoorden\/zorgplicht\/\)\./);
  await isFine(anna, 'refers');
  const typed = await answer.inputValue();
  let meanwhile = '';
  await anna.route(
    '**/graphql',
    async (route) => {
      await press(anna, 'Wat is zorgplicht?');
      meanwhile = await answer.inputValue();
      await route.continue();
    },
    { times: 1 },
  );
  await press(anna, 'Verstuur');
  const said = anna.locator('.said.of-desk:not(.leaving)');
  await expect(said.getByRole('link', { name: 'Wat is zorgplicht?' })).toBeVisible({ timeout: 20_000 });
  await expect(said.getByRole('link')).toHaveAttribute('target', '_blank');
  await expect(said).not.toContainText('/antwoorden/zorgplicht/');
  // What leaves is what was there when it was sent.
  expect(meanwhile).toBe(typed);

  await anna.getByRole('link', { name: 'Maak hier een antwoord voor iedereen van' }).click();
  await expect(title(anna)).toBeFocused();
  await expect(anna.locator('.removed')).toContainText('Sem');
  await expect(anna.locator('.removed')).toContainText('Bakker');
  await isFine(anna, 'what was taken out');
  await press(anna, 'Begin een antwoord met deze tekst');
  const body = anna.getByLabel('Het hele antwoord', { exact: true });
  await expect(body).toHaveValue(/^Beste mevrouw \[naam\],/);
  await expect(body).toHaveValue(/plek: \[Wat is zorgplicht\?\]\(\/antwoorden\/zorgplicht\/\)\./);
  expect(anna.url()).not.toContain(question.number);
  await expect(anna.getByText('Hier is nog iets weggehaald')).toBeVisible();
  await body.fill('Een kind heeft **recht** op een plek.');
  await anna.getByLabel('De vraag, of waar het over gaat', { exact: true }).fill(code);
  await press(anna, 'Bewaar en vraag een collega');
  await expect(anna.locator('#reviewedOn-wrong')).toHaveText('Kies de dag waarop u nakeek dat alles klopt.');
  await anna.getByLabel('Op welke dag keek u na dat alles klopt?').fill(new Date().toISOString().slice(0, 10));
  await anna.getByLabel('Het antwoord in één of twee zinnen', { exact: true }).fill('Ja, dat mag.');
  await anna.getByLabel('ouders', { exact: true }).check();
  await press(anna, 'Bewaar en vraag een collega');
  await expect(anna.getByRole('link', { name: /^Waar staat het\?/ })).toBeVisible();
  await anna.getByLabel('Naam van het stuk').fill('Wet op het primair onderwijs');
  await anna.getByLabel('Zoek aanbod').fill('class');
  await anna.keyboard.press('Enter');
  const offers = anna.getByRole('group', { name: /aanbod/i });
  const first = offers.getByRole('listitem').getByRole('button').first();
  const offer = await first.innerText();
  await first.click();
  await expect(offers.getByRole('button', { name: `Weghalen ${offer}` })).toBeVisible();
  await offers.getByRole('button', { name: `Weghalen ${offer}` }).click();
  await expect(offers).toBeFocused();
  await first.click();
  await isFine(anna, 'writes an answer');
  expect(await tooSmallOpened(anna)).toEqual([]);
  await press(anna, 'Bewaar en vraag een collega');
  await expect(anna.getByText('Bewaard. Een collega leest het na en kan het publiceren.')).toBeVisible();
  await expect(anna.getByText('Wie het laatst schreef, kan het zelf niet publiceren.')).toBeVisible();
  await expect(anna.getByRole('button', { name: 'Publiceer' })).toHaveCount(0);

  const bert = await at(browser, 'Bert', '/loket/');
  await bert.getByRole('link', { name: /^Antwoorden \d+ (wacht|wachten) tot u/ }).click();
  await expect(title(bert)).toBeFocused();
  await isFine(bert, 'what a desk keeps');
  await bert.getByLabel('Zoek in deze antwoorden').fill('zórgplicht');
  await expect(bert.locator('.answers-kept a')).toHaveText(['Wat is zorgplicht?']);
  await bert.getByRole('link', { name: code }).click();
  const review = bert.locator('.panel', { hasText: 'Wacht op een collega' });
  for (const told of ['Samenwerkingsverband Voortgezet', 'ouders', 'Wet op het primair onderwijs'])
    await expect(review.getByText(told)).toBeVisible();
  await expect(bert.locator('.prose strong')).toHaveText('recht');
  await bert.getByLabel('Het hele antwoord', { exact: true }).fill('Een kind heeft recht op een plek. Vraag het.');
  await anna.getByLabel('Het hele antwoord', { exact: true }).fill('Een kind heeft recht op onderwijs.');
  await press(anna, 'Bewaar en vraag een collega');
  await expect(anna.getByText('Bewaard. Een collega leest het na')).toBeVisible();
  await press(bert, 'Bewaar en vraag een collega');
  await expect(bert.getByRole('heading', { name: 'Een collega schreef hier ook' })).toBeFocused();
  await expect(bert.locator('.conflict')).toContainText('recht op onderwijs');
  await expect(bert.locator('.conflict')).toContainText('Vraag het.');
  await expect(bert.locator('.conflict')).toContainText('Anna Smit');
  await isFine(bert, 'two wrote');
  await press(bert, 'Neem dat van mijn collega');
  await bert.getByRole('link', { name: 'Alle antwoorden die u bijhoudt' }).click();
  await bert.getByRole('link', { name: code }).click();
  const remark = bert.getByLabel('Of: wat moet er anders?');
  await press(bert, 'Geef terug');
  await expect(remark).toBeFocused();
  await expect(bert.locator('#remark-wrong')).toHaveText('Schrijf wat er anders moet.');
  await remark.fill('Noem de wet.');
  await bert.getByRole('link', { name: 'Alle antwoorden die u bijhoudt' }).click();
  await bert.getByRole('link', { name: code }).click();
  await expect(remark).toHaveValue('Noem de wet.');
  const whole = anna.getByLabel('Het hele antwoord', { exact: true });
  await whole.fill('Een kind heeft recht op hulp.');
  expect(bert.url()).not.toContain('kookt');
  await press(bert, 'Publiceer');
  await expect(bert.locator('.told', { hasText: 'Gepubliceerd.' })).toBeFocused();
  await expect(bert).toHaveURL(new RegExp(`id=${code.toLowerCase().replaceAll(' ', '-')}$`));
  await press(anna, 'Bewaar en vraag een collega');
  await expect(anna.getByRole('heading', { name: 'Een collega schreef hier ook' })).toBeFocused();
  await press(anna, 'Bewaar wat ik heb');
  await expect(anna.getByText('Bewaard. Een collega leest het na')).toBeVisible();
  await press(anna, 'Gooi dit concept weg');
  await expect(anna.getByRole('heading', { name: 'Gooit u dit concept weg?' })).toBeFocused();
  await isFine(anna, 'throws a draft away');
  await press(anna, 'Gooi het voorgoed weg');
  await expect(anna.getByText('Het concept is weggegooid.')).toBeVisible();
  await expect(whole).toHaveValue('Een kind heeft recht op onderwijs.');
  await press(bert, 'Trek dit antwoord in');
  await expect(bert.getByText('Dit antwoord is ingetrokken.')).toBeVisible();
  expect(found).toEqual([]);
});
