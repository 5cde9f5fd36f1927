import { nearestOf } from '../cards/nearest.ts';
import { NeighbourFields } from '../cards/neighbour.ts';
import { ask } from './ask.ts';
import { graphql } from './graphql.ts';

export const NeighboursOfMunicipality = graphql(
  `
    query NeighboursOfMunicipality($municipality: ID!, $supportNeed: [ID!], $first: Int!) {
      primary: neighbouringOffers(
        municipality: $municipality
        sector: PRIMARY
        supportNeed: $supportNeed
        first: $first
      ) {
        nodes {
          ...NeighbourFields
        }
      }
      secondary: neighbouringOffers(
        municipality: $municipality
        sector: SECONDARY
        supportNeed: $supportNeed
        first: $first
      ) {
        nodes {
          ...NeighbourFields
        }
      }
    }
  `,
  [NeighbourFields],
);

/** What others have just over the border of a municipality, the nearest first; for one need or for all. */
export async function neighboursOf(municipality: string, most: number, need?: string) {
  const asked = { municipality, first: most, supportNeed: need ? [need] : null };
  const { primary, secondary } = await ask(NeighboursOfMunicipality, asked);
  return nearestOf(primary.nodes, secondary.nodes, most);
}
