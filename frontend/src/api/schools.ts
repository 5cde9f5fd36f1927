import { ask } from './ask.ts';
import { every } from './every.ts';
import { PageFields } from './fragments.ts';
import { graphql, type ResultOf } from './graphql.ts';
import { partnerships } from './region.ts';
import { SchoolCardFields } from '../cards/school.ts';
import type { Page } from '../finder/page.ts';

export const SchoolCards = graphql(
  `
    query SchoolCards($filter: SchoolFilter, $first: Int, $after: String, $last: Int, $before: String) {
      page: schools(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
        totalCount
        nodes {
          ...SchoolCardFields
        }
        pageInfo {
          ...PageFields
        }
      }
    }
  `,
  [PageFields, SchoolCardFields],
);

export const SchoolsOfPartnership = graphql(`
  query SchoolsOfPartnership($partnership: ID!, $after: String) {
    schools(filter: { partnership: $partnership }, first: 50, after: $after) {
      nodes {
        id
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Schools whose public profile names a need, or a need below it. */
export const SchoolsThatHelp = graphql(`
  query SchoolsThatHelp($supportNeed: ID!, $municipality: ID!, $after: String) {
    schools(filter: { supportNeed: [$supportNeed], municipality: [$municipality] }, first: 100, after: $after) {
      nodes {
        id
        name
        distinguishedBy
        profile {
          example
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export type SchoolInList = ResultOf<typeof SchoolCards>['page']['nodes'][number];

/** The first page of the region's list: the schools of its municipalities, by name. */
export const firstSchools = async (municipality: string[]): Promise<Page<SchoolInList>> =>
  (await ask(SchoolCards, { filter: { municipality }, first: 20 })).page;

/** Every school that is affiliated with a partnership that takes part. */
export async function schoolIds(): Promise<string[]> {
  const ids = new Set<string>();
  for (const { id } of await partnerships()) {
    const page = async (after: string | null) => (await ask(SchoolsOfPartnership, { partnership: id, after })).schools;
    for (const school of await every(page)) ids.add(school.id);
  }
  return [...ids];
}

/** The region's schools in a municipality, of which perhaps only a corner lies in the region. */
export async function schoolsIn(municipality: string): Promise<SchoolInList[]> {
  const filter = { municipality: [municipality] };
  const all = await every(async (after) => (await ask(SchoolCards, { filter, first: 20, after })).page);
  const ours = new Set(await schoolIds());
  return all.filter(({ id }) => ours.has(id));
}

export const schoolsThatHelp = (supportNeed: string, municipality: string) =>
  every(async (after) => (await ask(SchoolsThatHelp, { supportNeed, municipality, after })).schools);
