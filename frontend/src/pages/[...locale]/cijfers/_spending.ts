import { ask } from '../../../api/ask.ts';
import { SourceFields } from '../../../api/fragments.ts';
import { graphql, type ResultOf } from '../../../api/graphql.ts';

const SumFields = graphql(`
  fragment SumFields on SpendingAccount @_unmask {
    granted
    spent {
      category
      amount
    }
    total
    left
  }
`);

export const SpendingSums = graphql(
  `
    query SpendingSums($partnership: ID!, $year: Int!, $language: Language!) {
      figures: spendingFigures(partnership: $partnership, year: $year) {
        year
        schools
        basicSupport {
          ...SumFields
        }
        arrangements {
          ...SumFields
        }
        example
        source {
          ...SourceFields
        }
      }
    }
  `,
  [SumFields, SourceFields],
);

export type Spending = NonNullable<ResultOf<typeof SpendingSums>['figures']>;

/** What the schools together got and spent; null while too few of them have said so. */
export const spendingOf = async (partnership: string, year: number) =>
  (await ask(SpendingSums, { partnership, year })).figures;

/** The table's lines: what came in, what it was spent on, and what is left. */
export function linesOf({ basicSupport, arrangements }: Spending) {
  const pair = (of: (account: Spending['basicSupport']) => number) => [of(basicSupport), of(arrangements)] as const;
  const spentOn = (category: Spending['basicSupport']['spent'][number]['category']) =>
    pair(({ spent }) => spent.find((line) => line.category === category)?.amount ?? 0);
  return {
    granted: pair(({ granted }) => granted),
    spent: basicSupport.spent.map(({ category }) => ({ category, amounts: spentOn(category) })),
    total: pair(({ total }) => total),
    left: pair(({ left }) => left),
  };
}
