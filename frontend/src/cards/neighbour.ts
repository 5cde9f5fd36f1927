import { graphql, type ResultOf } from '../api/graphql.ts';

export const NeighbourFields = graphql(`
  fragment NeighbourFields on Offer @_unmask {
    id
    name
    distanceKm
    example
    partnerships {
      id
      name
    }
  }
`);

export type NeighbourData = ResultOf<typeof NeighbourFields>;
