/** What a desk sends about the answers that it keeps. */
import { graphql, type VariablesOf } from '../../../api/graphql.ts';
import { DraftWritten } from './questions.ts';

const ArticleProblems = graphql(`
  fragment ArticleProblems on ArticleRefused @_unmask {
    problems {
      field
      message
    }
  }
`);

export const SaveArticle = graphql(
  `
    mutation SaveArticle($input: SaveArticleInput!) {
      answer: saveArticle(input: $input) {
        __typename
        ... on ArticleDraftKept {
          record: draft {
            id
            version
          }
        }
        ... on ArticleConflict {
          theirs {
            ...DraftWritten
          }
        }
        ...ArticleProblems
      }
    }
  `,
  [ArticleProblems, DraftWritten],
);

export const PublishArticle = graphql(
  `
    mutation PublishArticle($input: PublishArticleInput!) {
      answer: publishArticle(input: $input) {
        __typename
        ... on ArticlePublished {
          article {
            id
          }
        }
        ...ArticleProblems
      }
    }
  `,
  [ArticleProblems],
);

export const ReturnArticle = graphql(
  `
    mutation ReturnArticle($input: ReturnArticleInput!) {
      answer: returnArticle(input: $input) {
        __typename
        ...ArticleProblems
      }
    }
  `,
  [ArticleProblems],
);

export const DiscardArticleDraft = graphql(
  `
    mutation DiscardArticleDraft($input: DiscardArticleDraftInput!) {
      answer: discardArticleDraft(input: $input) {
        __typename
        ...ArticleProblems
      }
    }
  `,
  [ArticleProblems],
);

export const WithdrawArticle = graphql(
  `
    mutation WithdrawArticle($input: WithdrawArticleInput!) {
      answer: withdrawArticle(input: $input) {
        __typename
        ...ArticleProblems
      }
    }
  `,
  [ArticleProblems],
);

export const RestoreArticle = graphql(
  `
    mutation RestoreArticle($input: RestoreArticleInput!) {
      answer: restoreArticle(input: $input) {
        __typename
        ...ArticleProblems
      }
    }
  `,
  [ArticleProblems],
);

export type ArticleInput = VariablesOf<typeof SaveArticle>['input'];
