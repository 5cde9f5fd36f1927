import { graphql, type ResultOf, type VariablesOf } from '../../api/graphql.ts';

/** What is asked of a norm is asked in both its languages; where nothing is translated the English is the Dutch. */
const NormFacts = graphql(`
  fragment NormFacts on SupportNorm @_unmask {
    id
    version
    validFrom
    threshold
    titleNl: title(language: NL)
    titleEn: title(language: EN)
  }
`);

const ItemWords = graphql(`
  fragment ItemWords on NormItem @_unmask {
    code
    domain
    textNl: text(language: NL)
    textEn: text(language: EN)
  }
`);

/** A version without the needs that come with its items: they are many, and asked for one version at a time. */
const NormFields = graphql(
  `
    fragment NormFields on SupportNorm @_unmask {
      ...NormFacts
      items {
        ...ItemWords
      }
    }
  `,
  [NormFacts, ItemWords],
);

/** A version with the needs that come with its items. */
const WholeNorm = graphql(
  `
    fragment WholeNorm on SupportNorm @_unmask {
      ...NormFacts
      items {
        ...ItemWords
        supportNeeds {
          id
        }
      }
    }
  `,
  [NormFacts, ItemWords],
);

const DraftFields = graphql(
  `
    fragment NormDraftFields on SupportNormDraft @_unmask {
      norm {
        ...WholeNorm
      }
      version
      savedAt
      problems {
        field
        message
      }
      changesSincePrevious {
        kind
        code
        before {
          domain
          textNl: text(language: NL)
        }
        after {
          domain
          textNl: text(language: NL)
        }
      }
    }
  `,
  [WholeNorm],
);

const Refused = graphql(`
  fragment NormRefusedFields on NormRefused @_unmask {
    problems {
      field
      message
    }
  }
`);

const Overtaken = graphql(
  `
    fragment NormConflictFields on NormConflict @_unmask {
      theirs {
        norm {
          ...WholeNorm
        }
        version
        savedAt
      }
    }
  `,
  [WholeNorm],
);

export const PublishedNorms = graphql(
  `
    query PublishedNorms($partnership: ID!, $language: Language!) {
      supportNorms(partnership: $partnership) {
        ...NormFields
      }
      supportNeeds {
        id
        name(language: $language)
      }
    }
  `,
  [NormFields],
);

export const NormVersion = graphql(
  `
    query NormVersion($partnership: ID!, $version: Int!) {
      supportNorm(partnership: $partnership, version: $version) {
        ...WholeNorm
      }
    }
  `,
  [WholeNorm],
);

export const NormDraft = graphql(
  `
    query NormDraft($partnership: ID!) {
      supportNormDraft(partnership: $partnership) {
        ...NormDraftFields
      }
    }
  `,
  [DraftFields],
);

export const SaveNorm = graphql(
  `
    mutation SaveNorm($input: SaveNormDraftInput!) {
      saveNormDraft(input: $input) {
        __typename
        ... on NormDraftSaved {
          draft {
            ...NormDraftFields
          }
        }
        ...NormRefusedFields
        ...NormConflictFields
      }
    }
  `,
  [DraftFields, Refused, Overtaken],
);

export const PublishNorm = graphql(
  `
    mutation PublishNorm($input: PublishNormInput!) {
      publishNorm(input: $input) {
        __typename
        ... on NormPublished {
          norm {
            id
            version
          }
        }
        ...NormRefusedFields
        ...NormConflictFields
      }
    }
  `,
  [Refused, Overtaken],
);

type Answer = ResultOf<typeof PublishedNorms>;
export type Published = Answer['supportNorms'][number];
export type Need = Answer['supportNeeds'][number];
export type Draft = NonNullable<ResultOf<typeof NormDraft>['supportNormDraft']>;
/** A version with the needs of its items. */
export type Norm = Draft['norm'];
export type Theirs = Pick<Draft, 'norm' | 'version' | 'savedAt'>;
export type NormInput = VariablesOf<typeof SaveNorm>['input'];
export type NormDomain = Published['items'][number]['domain'];
export type Problem = Draft['problems'][number];
