import { graphql, type ResultOf } from '../api/graphql.ts';

export const ArticleCardFields = graphql(`
  fragment ArticleCardFields on Article @_unmask {
    id
    title(language: $language)
    summary(language: $language)
    contentLanguage(language: $language)
    audience
    partnership {
      name
    }
  }
`);

export type ArticleCardData = ResultOf<typeof ArticleCardFields>;
