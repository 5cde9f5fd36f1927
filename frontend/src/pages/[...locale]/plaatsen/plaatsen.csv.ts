import type { APIRoute } from 'astro';
import { capacityList } from '../../../api/capacity.ts';
import { cells } from '../../../cards/capacity.ts';
import { csv } from '../../../lib/csv.ts';
import { onePerLocale } from '../../../lib/locale.ts';
import { m } from '../../../lib/paraglide/messages.js';

export const getStaticPaths = onePerLocale;

/** The list of the page beside it, for a spreadsheet. */
export const GET: APIRoute = async () =>
  new Response(csv([m.capacity_csv_columns().split(';'), ...(await capacityList()).map(cells)]), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
