import { graphql, type ResultOf } from '../api/graphql.ts';

export const CountFields = graphql(`
  fragment CountFields on CapacityCount @_unmask {
    countedOn
    group
    maximum
    occupied
    reserved
    waiting
    free
    status
    estimate
    note
    source {
      title
      asOf
    }
    example
  }
`);

export type Count = ResultOf<typeof CountFields>;
