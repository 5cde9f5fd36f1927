import { ask } from '../../../api/ask.ts';
import { SourceFields } from '../../../api/fragments.ts';
import { graphql, type ResultOf } from '../../../api/graphql.ts';

export const ProfileFigures = graphql(`
  query ProfileFigures($partnership: ID!, $schoolYear: SchoolYear!, $asOf: Date) {
    figures: basicSupportFigures(partnership: $partnership, schoolYear: $schoolYear, asOf: $asOf) {
      schoolYear
      asOf
      schools
      notPublished
      meetAll
      upTo50
      from50To80
      from80To100
      comparable
      normVersions
      example
    }
  }
`);

export const AssessmentThemes = graphql(
  `
    query AssessmentThemes($language: Language!) {
      assessmentThemes {
        id
        name(language: $language)
        contentLanguage(language: $language)
        benchmark {
          insufficient
          sufficient
          good
          schools
          source {
            ...SourceFields
          }
        }
      }
    }
  `,
  [SourceFields],
);

export const ThemeFigures = graphql(`
  query ThemeFigures($partnership: ID!, $schoolYear: SchoolYear!, $theme: ID!) {
    figures: basicSupportFigures(partnership: $partnership, schoolYear: $schoolYear) {
      selfAssessment(theme: $theme) {
        insufficient
        sufficient
        good
        schools
      }
    }
  }
`);

export type Figures = ResultOf<typeof ProfileFigures>['figures'];

export const figuresOf = async (partnership: string, schoolYear: string) =>
  (await ask(ProfileFigures, { partnership, schoolYear })).figures;

/** How the schools judge themselves on every theme on which one of them does, beside the whole country. */
export async function assessments(partnership: string, schoolYear: string) {
  const { assessmentThemes } = await ask(AssessmentThemes, {});
  const all = await Promise.all(
    assessmentThemes.map(async (theme) => {
      const { figures } = await ask(ThemeFigures, { partnership, schoolYear, theme: theme.id });
      return figures.selfAssessment ? [{ ...theme, here: figures.selfAssessment }] : [];
    }),
  );
  return all.flat();
}
