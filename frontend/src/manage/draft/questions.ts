/** What is asked about a draft. It is asked with a token, so no cache may keep it and the server needs no list of it. */
import { graphql, type ResultOf, type VariablesOf } from '../../api/graphql.ts';

export const ContentFields = graphql(`
  fragment ContentFields on ProfileContent @_unmask {
    summary
    vision
    limits
    parentAnswers {
      question {
        id
      }
      text
    }
    answers {
      item
      value
      note
    }
    selfAssessments {
      theme {
        id
      }
      grade
      note
    }
    extraSupport {
      supportNeed {
        id
      }
      level
      description
    }
    expertise {
      supportNeed {
        id
      }
      kind
      hoursPerWeek
      shareable
      description
    }
    contacts {
      role
      phone
      email
      hours
    }
    councilAdvice {
      advice
      givenOn
      note
    }
  }
`);

export const DraftFields = graphql(`
  fragment DraftFields on SupportProfileDraft @_unmask {
    id
    schoolYear
    status
    version
    prefilledFrom
    fromExample
    completeness
    publishedBy
    dueOn
    may
    sections {
      section
      version
      savedAt
      savedBy
      complete
      example
    }
    problems {
      code
      field
      message
    }
    warnings {
      supportNeed {
        id
      }
      normItem {
        code
        text(language: $language)
      }
    }
  }
`);

export const DraftOfSchool = graphql(
  `
    query DraftOfSchool($school: ID!, $schoolYear: SchoolYear, $language: Language!) {
      school(id: $school) {
        id
        name
        distinguishedBy
        profile {
          schoolYear
        }
        profileDraft(schoolYear: $schoolYear) {
          ...DraftFields
          content {
            ...ContentFields
          }
          norm {
            id
            threshold
            items {
              code
              domain
              text(language: $language)
            }
          }
          steps {
            kind
            at
            by
            reason
          }
        }
      }
      parentQuestions {
        id
        text(language: $language)
      }
      assessmentThemes {
        id
        name(language: $language)
        explanation(language: $language)
      }
      supportNeeds {
        id
        name(language: $language)
      }
    }
  `,
  [DraftFields, ContentFields],
);

export const SaveSection = graphql(
  `
    mutation SaveSection($input: SaveProfileDraftInput!, $language: Language!) {
      saveProfileDraft(input: $input) {
        __typename
        ... on ProfileDraftSaved {
          draft {
            ...DraftFields
          }
        }
        ... on ProfileDraftConflict {
          version
          savedAt
          savedBy
          theirs {
            ...ContentFields
          }
        }
        ... on ProfileRefused {
          problems {
            code
            field
            message
          }
        }
      }
    }
  `,
  [DraftFields, ContentFields],
);

export type DraftAnswer = ResultOf<typeof DraftOfSchool>;
export type Draft = NonNullable<NonNullable<DraftAnswer['school']>['profileDraft']>;
export type DraftFacts = Omit<Draft, 'content' | 'norm' | 'steps'>;
export type Content = Draft['content'];
export type Problem = Draft['problems'][number];
export type ProfileSection = Draft['sections'][number]['section'];
export type SectionInput = VariablesOf<typeof SaveSection>['input']['section'];

/** Whose profile it is, and of which school year parents can read one. */
export interface Written {
  id: string;
  name: string;
  publicYear: string | undefined;
}
