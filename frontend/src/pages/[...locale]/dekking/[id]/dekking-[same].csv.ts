import type { APIRoute } from 'astro';
import { coreArea, coreAreasIn, coverageOf } from '../../../../api/coverage.ts';
import { partnerships } from '../../../../api/region.ts';
import { there } from '../../../../api/there.ts';
import { csv } from '../../../../lib/csv.ts';
import { roughly } from '../../../../lib/format.ts';
import { everyLocale } from '../../../../lib/locale.ts';
import { m } from '../../../../lib/paraglide/messages.js';

export const getStaticPaths = async () =>
  everyLocale((await partnerships()).map(({ id }) => ({ params: { id, same: id }, props: {} })));

const named = (one: { id: string; name: string } | null | undefined, example = false) =>
  one ? `${one.name} (${[one.id, ...(example ? [m.example_short().toLowerCase()] : [])].join(', ')})` : '';

/** The table of the page beside it, for a spreadsheet, with what the pages of its core areas say of elsewhere. */
export const GET: APIRoute = async ({ params }) => {
  const { id, name } = there((await partnerships()).find(({ id }) => id === params.id));
  const pages = await Promise.all(
    (await coreAreasIn(id)).map(async (area) => ({ area, page: await coreArea(area.id) })),
  );
  const elsewhere = new Map(
    pages.flatMap(({ area, page }) =>
      (page?.coverage ?? []).map((cell) => [`${area.id} ${cell.supportNeed.id}`, cell] as const),
    ),
  );
  const rows = (await coverageOf(id)).map((cell) => {
    const near = elsewhere.get(`${cell.coreArea.id} ${cell.supportNeed.id}`);
    const { nearestDistanceKm: km, nearestAlternativeKm: away } = near ?? {};
    return [
      name,
      cell.schoolYear,
      cell.asOf,
      cell.supportNeed.name,
      cell.coreArea.name,
      m.coverage_level({ level: cell.level }),
      cell.reason,
      cell.schools,
      cell.offers,
      cell.services,
      named(near?.nearestSchool, near?.nearestSchool?.profile?.example),
      km == null ? '' : Math.round(km * 10) / 10,
      named(near?.nearestAlternative, near?.nearestAlternative?.example),
      away == null ? '' : roughly(away),
      cell.example ? m.example_short().toLowerCase() : '',
    ];
  });
  return new Response(csv([m.coverage_csv_columns().split(';'), ...rows]), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};
