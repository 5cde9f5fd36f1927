import { graphql, type ResultOf, type VariablesOf } from '../../api/graphql.ts';

/** A version of a norm with both its languages; where nothing is translated the English is the Dutch. */
const NormFields = graphql(`
  fragment NormFields on SupportNorm @_unmask {
    id
    version
    validFrom
    threshold
    titleNl: title(language: NL)
    titleEn: title(language: EN)
    items {
      code
      domain
      textNl: text(language: NL)
      textEn: text(language: EN)
      supportNeeds {
        id
      }
    }
  }
`);

const DraftFields = graphql(
  `
    fragment NormDraftFields on SupportNormDraft @_unmask {
      norm {
        ...NormFields
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
          supportNeeds {
            id
          }
        }
        after {
          domain
          textNl: text(language: NL)
          supportNeeds {
            id
          }
        }
      }
    }
  `,
  [NormFields],
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
        ...NormDraftFields
      }
    }
  `,
  [DraftFields],
);

export const Norms = graphql(
  `
    query Norms($partnership: ID!, $language: Language!) {
      me {
        roles
        partnerships {
          id
          name
        }
      }
      supportNorms(partnership: $partnership) {
        ...NormFields
      }
      supportNormDraft(partnership: $partnership) {
        ...NormDraftFields
      }
      supportNeeds {
        id
        name(language: $language)
      }
    }
  `,
  [NormFields, DraftFields],
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
  [DraftFields, Refused, Overtaken],
);

export type NormsAnswer = ResultOf<typeof Norms>;
export type Published = NormsAnswer['supportNorms'][number];
export type Draft = NonNullable<NormsAnswer['supportNormDraft']>;
export type Need = NormsAnswer['supportNeeds'][number];
export type NormInput = VariablesOf<typeof SaveNorm>['input'];
export type NormDomain = Published['items'][number]['domain'];
export type Problem = Draft['problems'][number];
