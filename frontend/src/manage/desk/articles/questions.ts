/** What a desk asks about the answers that it keeps. */
import { graphql, type ResultOf } from '../../../api/graphql.ts';

const SourceWritten = graphql(`
  fragment SourceWritten on Source @_unmask {
    title
    asOf
    url
    note
    noteEn: note(language: EN)
    english: contentLanguage(language: EN)
  }
`);

/** All that is written of an answer, in both languages. */
export const ContentWritten = graphql(
  `
    fragment ContentWritten on ArticleContent @_unmask {
      title
      titleEn: title(language: EN)
      summary
      summaryEn: summary(language: EN)
      body
      bodyEn: body(language: EN)
      bodyHtml
      bodyHtmlEn: bodyHtml(language: EN)
      english: contentLanguage(language: EN)
      audience
      supportNeeds {
        id
      }
      offers {
        id
        name
      }
      services {
        id
        name
      }
      partnership {
        id
      }
      reviewedOn
      sources {
        ...SourceWritten
      }
    }
  `,
  [SourceWritten],
);

export const DraftWritten = graphql(
  `
    fragment DraftWritten on ArticleDraft @_unmask {
      id
      state
      writtenBy
      writtenAt
      mayPublish
      remark
      remarkBy
      version
      partnership {
        id
      }
      content {
        ...ContentWritten
      }
    }
  `,
  [ContentWritten],
);

export const ArticleToWrite = graphql(
  `
    query ArticleToWrite($id: ID!) {
      draft: articleDraft(article: $id) {
        ...DraftWritten
      }
      article(id: $id) {
        id
        version
        withdrawn
        reviewedThisYear
        title
        titleEn: title(language: EN)
        summary
        summaryEn: summary(language: EN)
        body
        bodyEn: body(language: EN)
        bodyHtml
        bodyHtmlEn: bodyHtml(language: EN)
        english: contentLanguage(language: EN)
        audience
        supportNeeds {
          id
        }
        offers {
          id
          name
        }
        services {
          id
          name
        }
        partnership {
          id
        }
        reviewedOn
        sources {
          ...SourceWritten
        }
        revisions {
          step
          at
          by
          remark
        }
      }
    }
  `,
  [DraftWritten, SourceWritten],
);

export const ArticleChoices = graphql(`
  query ArticleChoices($language: Language!) {
    me {
      partnerships {
        id
        name
      }
    }
    supportNeeds {
      id
      name: plainName(language: $language)
    }
  }
`);

export const KeptArticles = graphql(`
  query KeptArticles($after: String) {
    keptArticles(first: 50, after: $after) {
      nodes {
        id
        title
        reviewedOn
        reviewedThisYear
        withdrawn
        partnership {
          name
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const ArticleDrafts = graphql(`
  query ArticleDrafts($after: String) {
    articleDrafts(first: 50, after: $after) {
      nodes {
        id
        state
        writtenBy
        writtenAt
        mayPublish
        published {
          id
        }
        content {
          title
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export type Written = ResultOf<typeof ContentWritten>;
export type Draft = ResultOf<typeof DraftWritten>;
export type Standing = NonNullable<ResultOf<typeof ArticleToWrite>['article']>;
export type KeptArticle = ResultOf<typeof KeptArticles>['keptArticles']['nodes'][number];
export type ListedDraft = ResultOf<typeof ArticleDrafts>['articleDrafts']['nodes'][number];
