import type { APIRoute } from 'astro';
import { coverageOf } from '../../../../api/coverage.ts';
import { partnerships } from '../../../../api/region.ts';
import { there } from '../../../../api/there.ts';
import { csv } from '../../../../lib/csv.ts';
import { everyLocale } from '../../../../lib/locale.ts';
import { m } from '../../../../lib/paraglide/messages.js';

export const getStaticPaths = async () =>
  everyLocale((await partnerships()).map(({ id }) => ({ params: { id, same: id }, props: {} })));

/** The table of the page beside it, for a spreadsheet. */
export const GET: APIRoute = async ({ params }) => {
  const { name } = there((await partnerships()).find(({ id }) => id === params.id));
  const cells = await coverageOf(params.id ?? '');
  const rows = cells.map(({ supportNeed, coreArea, level, reason, schools, offers, services, example, ...cell }) => [
    name,
    cell.schoolYear,
    cell.asOf,
    supportNeed.name,
    coreArea.name,
    m.coverage_level({ level }),
    reason,
    schools,
    offers,
    services,
    example ? m.example_short().toLowerCase() : '',
  ]);
  return new Response(csv([m.coverage_csv_columns().split(';'), ...rows]), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};
