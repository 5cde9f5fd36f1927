/** The partnerships that take part, their municipalities and desks: what nearly every page needs. */
import { ask } from './ask.ts';
import { ContactFields, SourceFields } from './fragments.ts';
import { graphql, type ResultOf } from './graphql.ts';

export const PartnershipsTakingPart = graphql(`
  query PartnershipsTakingPart {
    partnerships {
      id
      takesPart
    }
  }
`);

export const PartnershipInRegion = graphql(
  `
    query PartnershipInRegion($id: ID!, $language: Language!) {
      partnership(id: $id) {
        id
        name
        sector
        website
        contacts {
          ...ContactFields
        }
        municipalities {
          id
          name
          centre {
            lat
            lon
          }
          partnerships {
            id
            name
            sector
            takesPart
          }
        }
        supportDesk {
          name
          organisation {
            id
            name
            example
          }
          phone
          email
          hours(language: $language)
          contentLanguage(language: $language)
          answersWithinWorkingDays
          source {
            title
            asOf
            note(language: $language)
            contentLanguage(language: $language)
          }
          example
        }
        source {
          ...SourceFields
        }
      }
    }
  `,
  [ContactFields, SourceFields],
);

export type Partnership = NonNullable<ResultOf<typeof PartnershipInRegion>['partnership']>;
export type Municipality = Partnership['municipalities'][number];
export type SupportDesk = NonNullable<Partnership['supportDesk']>;

export async function partnerships(): Promise<Partnership[]> {
  const all = await ask(PartnershipsTakingPart, {});
  const ours = all.partnerships.filter((partnership) => partnership.takesPart);
  const found = await Promise.all(ours.map(({ id }) => ask(PartnershipInRegion, { id })));
  return found.flatMap(({ partnership }) => partnership ?? []);
}

export async function municipalities(): Promise<Municipality[]> {
  const byId = new Map<string, Municipality>();
  for (const partnership of await partnerships()) {
    for (const municipality of partnership.municipalities) byId.set(municipality.id, municipality);
  }
  return [...byId.values()].sort((a, b) => a.name.localeCompare(b.name, 'nl'));
}

/** Municipalities all of whose partnerships take part: of the others only a corner belongs to the region. */
export async function wholeMunicipalities(): Promise<Municipality[]> {
  return (await municipalities()).filter(({ partnerships }) => partnerships.every(({ takesPart }) => takesPart));
}

/** Those of these partnerships that take part. */
export async function partnershipsAmong(some: { id: string }[]): Promise<Partnership[]> {
  const ids = new Set(some.map(({ id }) => id));
  return (await partnerships()).filter(({ id }) => ids.has(id));
}
