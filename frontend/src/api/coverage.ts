/** Where there is support and where there is none, as the site asks for it while it is built. */
import { ask } from './ask.ts';
import { SourceFields } from './fragments.ts';
import { graphql, type ResultOf } from './graphql.ts';
import { partnerships } from './region.ts';

export const CoverageOfPartnership = graphql(`
  query CoverageOfPartnership($partnership: ID!, $schoolYear: SchoolYear, $language: Language!) {
    coverage(partnership: $partnership, schoolYear: $schoolYear) {
      supportNeed {
        id
        name(language: $language)
        contentLanguage(language: $language)
      }
      coreArea {
        id
        name
      }
      schoolYear
      asOf
      level
      reason(language: $language)
      schools
      offers
      services
      example
    }
  }
`);

export const CoreAreaPage = graphql(
  `
    query CoreAreaPage($id: ID!, $schoolYear: SchoolYear, $language: Language!) {
      coreArea(id: $id) {
        name
        example
        partnership {
          id
          name
        }
        source {
          ...SourceFields
        }
        schools {
          id
          name
          distinguishedBy
        }
        coverage(schoolYear: $schoolYear) {
          supportNeed {
            id
            name(language: $language)
            contentLanguage(language: $language)
          }
          asOf
          level
          reason(language: $language)
          example
          schools
          supplySchools {
            id
            name
            distinguishedBy
          }
          supplyOffers {
            id
            name
          }
          supplyServices {
            id
            name
          }
          nearestSchool {
            id
            name
            distinguishedBy
            profile {
              example
            }
          }
          nearestDistanceKm
          nearestAlternative {
            id
            name
            example
          }
          nearestAlternativeKm
        }
      }
    }
  `,
  [SourceFields],
);

export const ExpertiseOfCoreArea = graphql(`
  query ExpertiseOfCoreArea($id: ID!, $language: Language!) {
    expertiseGaps(coreArea: $id) {
      supportNeed {
        id
        name(language: $language)
        contentLanguage(language: $language)
      }
      available
      hoursPerWeek
      availableAt {
        id
        name
        distinguishedBy
      }
      wanted
      example
    }
  }
`);

export type Gap = ResultOf<typeof ExpertiseOfCoreArea>['expertiseGaps'][number];
export type Cell = ResultOf<typeof CoverageOfPartnership>['coverage'][number];
export type CoreArea = NonNullable<ResultOf<typeof CoreAreaPage>['coreArea']>;
export type CoreAreaCell = CoreArea['coverage'][number];

/** From the one there is least of to the one there is most of. */
export const levels = ['NONE', 'THIN', 'COVERED'] as const satisfies Cell['level'][];

export const coverageOf = async (partnership: string) => (await ask(CoverageOfPartnership, { partnership })).coverage;

export const coreArea = async (id: string) => (await ask(CoreAreaPage, { id })).coreArea;

export const expertiseOf = async (coreArea: string) => (await ask(ExpertiseOfCoreArea, { id: coreArea })).expertiseGaps;

/** The core areas of a partnership, in the order of its table. */
export async function coreAreasIn(partnership: string): Promise<{ id: string; name: string }[]> {
  return [...new Map((await coverageOf(partnership)).map(({ coreArea }) => [coreArea.id, coreArea])).values()];
}

/** The core areas of every partnership that takes part. */
export const coreAreas = async () =>
  (await Promise.all((await partnerships()).map(({ id }) => coreAreasIn(id)))).flat();

/** How often each level occurs. */
export const counted = (cells: Pick<Cell, 'level'>[]) =>
  Object.fromEntries(levels.map((level) => [level, cells.filter((cell) => cell.level === level).length])) as Record<
    Cell['level'],
    number
  >;
