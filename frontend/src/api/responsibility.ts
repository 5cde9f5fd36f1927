import { ResponsibilityFields } from '../cards/responsibility.ts';
import { bothSectors, type Responsible } from '../cards/responsible.ts';
import { ask } from './ask.ts';
import { graphql } from './graphql.ts';

export const WhoIsResponsible = graphql(
  `
    query WhoIsResponsible($municipality: ID!, $language: Language!) {
      primary: responsibility(municipality: $municipality, sector: PRIMARY) {
        ...ResponsibilityFields
      }
      secondary: responsibility(municipality: $municipality, sector: SECONDARY) {
        ...ResponsibilityFields
      }
    }
  `,
  [ResponsibilityFields],
);

/** Who is responsible for what in a municipality, for both sectors. */
export async function responsibleIn(municipality: string): Promise<Responsible[]> {
  const { primary, secondary } = await ask(WhoIsResponsible, { municipality });
  return bothSectors(primary, secondary);
}
