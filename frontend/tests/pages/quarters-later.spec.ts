import { readFile } from 'node:fs/promises';
import { test } from '@playwright/test';
import { quarterOf } from '../../src/lib/quarters.ts';
import { todayHere } from '../../src/lib/today.ts';
import { turn, turnBack } from './clock.ts';
import { desk } from './desk.ts';
import { isFine } from './fine.ts';
import { expect, signIn } from './manage.ts';

const partnership = 'VO2704';

/**
 * What the desk hears in a quarter: how often, by theme, in Beverwijk, Castricum, Heemskerk and Uitgeest. So that outside
 * Beverwijk both autism and all other themes are five or more.
 */
const heard = (autism: number): [theme: string, ...times: number[]][] => [
  ['autisme', autism, 2, 2, 2],
  ['dyslexie', 3, 1, 1, 1],
  // Too few of either to be shown.
  ['trauma', 2, 1, 1],
  ['echtscheiding', 3],
];
const places = ['GM0375', 'GM0383', 'GM0396', 'GM0450'];

/** The day on the clock, as it goes three weeks into the quarter after that of a day. */
function intoNext(day: string): string {
  const [year = '', place = ''] = quarterOf(day).split('-Q');
  return new Date(Date.UTC(Number(year), Number(place) * 3, 22)).toISOString().slice(0, 10);
}

// Quarters are counted once.
test.describe.configure({ retries: 0 });

test.afterEach(({ page }) => turnBack(page));

test('a board reads what the desk heard in a quarter that is over, and takes it along as a file', async ({
  page,
  request,
}) => {
  // In this quarter others ask something here; of the next, in which nobody does, no number is shown to compare with.
  const first = intoNext(intoNext(todayHere()));
  const second = intoNext(first);
  const later = intoNext(second);
  const anna = await desk(request);
  await turn(page, 'Naar het volgende kwartaal');
  await turn(page, 'Naar het volgende kwartaal');
  await anna.heard(partnership, first, places, heard(5));
  await turn(page, 'Naar het volgende kwartaal');
  await expect.poll(() => anna.counted(partnership)).toBe(quarterOf(first));
  await anna.heard(partnership, second, places, heard(9));
  await turn(page, 'Naar het volgende kwartaal');
  await expect.poll(() => anna.counted(partnership)).toBe(quarterOf(second));

  await page.clock.install({ time: `${later}T12:00:00` });
  await signIn(page, { roles: ['board'], boards: ['41009'] });
  await page.getByRole('link', { name: 'Naar de signalen' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Signalen');
  const cells = page.locator('.signals tbody :is(th, td)');
  await expect(page.locator('.signals th[scope="col"]')).toHaveText(['Onderwerp', 'Alle gemeenten', 'Beverwijk']);
  await expect(cells).toHaveText([
    ...['Alle onderwerpen', '28 meer: eerst 24', '17 meer: eerst 13'],
    ...['Autisme', '15 meer: eerst 11', '9 meer: eerst 5'],
    ...['Dyslexie', '6 evenveel: eerst 6', 'niet getoond'],
  ]);
  await isFine(page, 'signals');

  const began = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Deze tabel als bestand (CSV)' }).click();
  const file = await began;
  expect(file.suggestedFilename()).toBe(`signalen-VO2704-${quarterOf(second)}.csv`);
  const lines = (await readFile(await file.path(), 'utf8')).trimEnd().split('\r\n');
  expect(lines).toHaveLength(7);
  expect(lines[1]).toMatch(/;Alle onderwerpen;Alle gemeenten;28;24;meer$/);
  expect(lines[6]).toMatch(/;Dyslexie;Beverwijk;niet getoond;;$/);

  await page.getByLabel('Kies een kwartaal').selectOption({ index: 1 });
  await expect(page.getByText(/^Er staat geen verschil bij/)).toBeVisible();
  await expect(cells).toHaveText([
    ...['Alle onderwerpen', '24', '13'],
    ...['Autisme', '11', '5'],
    ...['Dyslexie', '6', 'niet getoond'],
  ]);
});
