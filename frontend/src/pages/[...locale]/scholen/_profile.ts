import { ContactFields, SourceFields } from '../../../api/fragments.ts';
import { ask } from '../../../api/ask.ts';
import { graphql, type ResultOf } from '../../../api/graphql.ts';

export const SchoolProfile = graphql(
  `
    query SchoolProfile($id: ID!, $language: Language!) {
      school(id: $id) {
        profile {
          id
          schoolYear
          status
          publishedAt
          confirmedAt
          freshUntil
          summary
          vision
          limits
          parentAnswers {
            question {
              text(language: $language)
            }
            text
          }
          basicSupport {
            met
            partly
            total
            share
            answers {
              item {
                code
                domain
                text(language: $language)
              }
              value
              note
            }
          }
          selfAssessments {
            theme {
              id
              name(language: $language)
              explanation(language: $language)
            }
            grade
            note
          }
          extraSupport {
            supportNeed {
              id
              name(language: $language)
            }
            level
            description
          }
          expertise {
            supportNeed {
              id
              name(language: $language)
            }
            kind
            hoursPerWeek
            shareable
            description
          }
          contacts {
            ...ContactFields
          }
          councilAdvice {
            advice
            givenOn
            note
          }
          changesSincePrevious {
            section
            kind
          }
          source {
            ...SourceFields
          }
          example
        }
        profileHistory {
          schoolYear
        }
      }
    }
  `,
  [ContactFields, SourceFields],
);

type Answer = NonNullable<ResultOf<typeof SchoolProfile>['school']>;
export type Profile = NonNullable<Answer['profile']>;

/** What a school published, in its own words; the words around it in the page's language. */
export async function profileOf(id: string): Promise<Profile | null> {
  return (await ask(SchoolProfile, { id })).school?.profile ?? null;
}

/** The items of the norm by what they are about, in the order of the norm. */
export function byDomain(answers: Profile['basicSupport']['answers']) {
  const domains = new Map<(typeof answers)[number]['item']['domain'], typeof answers>();
  for (const answer of answers) {
    domains.set(answer.item.domain, [...(domains.get(answer.item.domain) ?? []), answer]);
  }
  return [...domains];
}

/** What the school does for one need, told together: extra support first, then who knows about it. */
export function byNeed({ extraSupport, expertise }: Pick<Profile, 'extraSupport' | 'expertise'>) {
  const needs = new Map<
    string,
    { id: string; name: string; support: typeof extraSupport; experts: typeof expertise }
  >();
  const at = ({ id, name }: { id: string; name: string }) => {
    const need = needs.get(id) ?? { id, name, support: [], experts: [] };
    needs.set(id, need);
    return need;
  };
  for (const one of extraSupport) at(one.supportNeed).support.push(one);
  for (const one of expertise) at(one.supportNeed).experts.push(one);
  return [...needs.values()];
}
