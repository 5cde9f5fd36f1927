import { ArticleCardFields } from '../cards/article.ts';
import { OfferCardFields } from '../cards/offer.ts';
import { ServiceCardFields } from '../cards/service.ts';
import { ask } from './ask.ts';
import { every } from './every.ts';
import { PageFields, SourceFields } from './fragments.ts';
import { graphql, type ResultOf, type VariablesOf } from './graphql.ts';

export const ArticleCards = graphql(
  `
    query ArticleCards(
      $filter: ArticleFilter
      $first: Int
      $after: String
      $last: Int
      $before: String
      $language: Language!
    ) {
      page: articles(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
        totalCount
        nodes {
          ...ArticleCardFields
        }
        pageInfo {
          ...PageFields
        }
      }
    }
  `,
  [ArticleCardFields, PageFields],
);

export const ArticlePage = graphql(
  `
    query ArticlePage($id: ID!, $language: Language!) {
      article(id: $id) {
        id
        title(language: $language)
        summary(language: $language)
        bodyHtml(language: $language)
        contentLanguage(language: $language)
        audience
        supportNeeds {
          id
          name(language: $language)
          plainName(language: $language)
          contentLanguage(language: $language)
          synonyms
          parent {
            id
          }
        }
        offers {
          ...OfferCardFields
        }
        services {
          ...ServiceCardFields
        }
        partnership {
          name
        }
        reviewedOn
        reviewedThisYear
        sources {
          ...SourceFields
        }
      }
    }
  `,
  [OfferCardFields, ServiceCardFields, SourceFields],
);

export type ArticleOfPage = NonNullable<ResultOf<typeof ArticlePage>['article']>;

type Filter = NonNullable<VariablesOf<typeof ArticleCards>['filter']>;

export const everyArticle = (filter: Filter = {}) =>
  every(async (after) => (await ask(ArticleCards, { filter, first: 20, after })).page);
