/** What can be chosen in the form of a service, with the names of all of it. */
import { askAs } from '../../account/ask.ts';
import { every } from '../../api/every.ts';
import { graphql } from '../../api/graphql.ts';
import { type Named, namesOf, type Option, together } from '../record/options.ts';
import type { Written } from './questions.ts';

export interface Choices {
  needs: Option[];
  organisations: Option[];
  municipalities: Option[];
  /** The organisation that a new service is of; empty when an editor makes it. */
  organisation: string;
  /** Whether it may be for the whole country: its own people alone say so. */
  national: boolean;
  named: Named;
}

export const ServiceChoices = graphql(`
  query ServiceChoices($language: Language!) {
    me {
      roles
      partnerships {
        id
      }
    }
    supportNeeds {
      id
      name: plainName(language: $language)
    }
    partnerships {
      id
      takesPart
    }
  }
`);

export const MunicipalitiesOf = graphql(`
  query MunicipalitiesOf($partnership: ID!) {
    municipalities(partnership: $partnership) {
      id
      name
    }
  }
`);

export const OwnOrganisations = graphql(`
  query OwnOrganisations($after: String) {
    keptOrganisations(first: 100, after: $after) {
      nodes {
        id
        name
        withdrawnAt
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** @param service the one that is written; null for a new one */
export async function choicesFor(service: Written | null): Promise<Choices> {
  const [{ me, supportNeeds, partnerships }, kept] = await Promise.all([
    askAs(ServiceChoices, {}),
    every(async (after) => (await askAs(OwnOrganisations, { after })).keptOrganisations),
  ]);
  const edits = me?.roles.includes('EDITOR') ?? false;
  // An editor adds municipalities of their own partnership alone.
  const regions = edits ? (me?.partnerships ?? []) : partnerships.filter(({ takesPart }) => takesPart);
  const areas = await Promise.all(regions.map(({ id }) => askAs(MunicipalitiesOf, { partnership: id })));
  const organisations = kept.filter(({ withdrawnAt }) => !withdrawnAt);
  const choices = {
    needs: supportNeeds,
    organisations: together(organisations, service ? [service.organisation] : []),
    municipalities: together(...areas.map(({ municipalities }) => municipalities), service?.serviceArea ?? []),
  };
  const organisation = edits ? '' : (organisations[0]?.id ?? '');
  const national = !edits || service?.serviceArea.length === 0;
  return { ...choices, organisation, national, named: namesOf(...Object.values(choices)) };
}
