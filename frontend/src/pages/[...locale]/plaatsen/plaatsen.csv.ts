import type { APIRoute } from 'astro';
import { csv } from '../../../lib/csv.ts';
import { onePerLocale } from '../../../lib/locale.ts';
import { m } from '../../../lib/paraglide/messages.js';
import { listed } from '../../../places/counted.ts';
import { cells } from '../../../places/list.ts';
import { countedOffers } from '../../../places/questions.ts';

export const getStaticPaths = onePerLocale;

/** The list of the page beside it, for a spreadsheet. */
export const GET: APIRoute = async () =>
  new Response(csv([m.capacity_csv_columns().split(';'), ...listed(await countedOffers()).map(cells)]), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
