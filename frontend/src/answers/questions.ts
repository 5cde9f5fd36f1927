import { graphql } from '../api/graphql.ts';

export const RateArticle = graphql(`
  mutation RateArticle($input: RateArticleInput!) {
    rateArticle(input: $input) {
      __typename
      ... on ArticleRefused {
        problems {
          message
        }
      }
    }
  }
`);
