import type { APIRoute } from 'astro';
import { coreAreasIn, coverageOf, expertiseOf } from '../../../../api/coverage.ts';
import { partnerships } from '../../../../api/region.ts';
import { there } from '../../../../api/there.ts';
import { csv } from '../../../../lib/csv.ts';
import { everyLocale } from '../../../../lib/locale.ts';
import { m } from '../../../../lib/paraglide/messages.js';

export const getStaticPaths = async () =>
  everyLocale((await partnerships()).map(({ id }) => ({ params: { id, same: id }, props: {} })));

/** What schools of every core area know and could use, for a spreadsheet. */
export const GET: APIRoute = async ({ params }) => {
  const { id, name } = there((await partnerships()).find((one) => one.id === params.id));
  const [cell] = await coverageOf(id);
  const areas = await coreAreasIn(id);
  const rows = await Promise.all(
    areas.map(async (area) =>
      (await expertiseOf(area.id)).map((gap) => [
        name,
        cell?.schoolYear ?? '',
        cell?.asOf ?? '',
        area.name,
        gap.supportNeed.name,
        gap.available,
        gap.hoursPerWeek ?? '',
        gap.availableAt.map(({ id, name }) => `${name} (${id})`).join(' | '),
        gap.wanted,
        gap.example ? m.example_short().toLowerCase() : '',
      ]),
    ),
  );
  return new Response(csv([m.expertise_csv_columns().split(';'), ...rows.flat()]), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};
