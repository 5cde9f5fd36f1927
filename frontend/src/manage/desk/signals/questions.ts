import { graphql, type ResultOf } from '../../../api/graphql.ts';

export const SignalsOfQuarter = graphql(`
  query SignalsOfQuarter($partnership: ID!, $quarter: String, $language: Language!) {
    signals(partnership: $partnership, quarter: $quarter) {
      quarter
      definition
      countedOn
      rows {
        theme {
          id
          name(language: $language)
        }
        allThemes
        municipality {
          id
          name
        }
        allMunicipalities
        count
        hidden
        previousCount
        trend
      }
    }
  }
`);

export type Counted = NonNullable<ResultOf<typeof SignalsOfQuarter>['signals']>;
export type Signal = Counted['rows'][number];
