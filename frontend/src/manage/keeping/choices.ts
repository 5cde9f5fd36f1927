/** What can be chosen in the form of an offer, with the names of all of it. */
import { askAs } from '../../account/ask.ts';
import { every } from '../../api/every.ts';
import { AllOrganisations, ChoicesOfPartnership, WhatToChoose } from './options.ts';
import { type Named, namesOf, type Option, together } from '../record/options.ts';
import type { Written } from './questions.ts';

export interface Choices {
  needs: Option[];
  partnerships: Option[];
  organisations: Option[];
  municipalities: Option[];
  schools: Option[];
  /** The organisation that a new offer is of; empty when an editor makes it. */
  provider: string;
  /** The name of everything that can be chosen or was. */
  named: Named;
}

const linked = (offers: Written[], of: (offer: Written) => (Option | null)[]): Option[] =>
  offers.flatMap(of).filter((option) => option !== null);

/** @param offers the one that is written, and what it said before */
export async function choicesFor(offers: Written[]): Promise<Choices> {
  const { me, supportNeeds } = await askAs(WhatToChoose, {});
  const edits = me?.roles.includes('EDITOR') ?? false;
  const own = linked(offers, (offer) => offer.partnerships);
  const partnerships = together(me?.offerHomes ?? [], own);
  const [regions, organisations] = await Promise.all([
    Promise.all(partnerships.map(({ id }) => region(id))),
    edits ? everyOrganisation() : (me?.organisations ?? []),
  ]);
  const choices = {
    needs: supportNeeds,
    partnerships,
    organisations: together(
      organisations,
      linked(offers, ({ provider }) => [provider]),
    ),
    municipalities: together(
      ...regions.map((one) => one.municipalities),
      linked(offers, (one) => one.serviceArea),
    ),
    schools: together(
      ...regions.map((one) => one.schools),
      linked(offers, (one) => [one.providerSchool]),
    ),
  };
  const provider = edits ? '' : (me?.organisations[0]?.id ?? '');
  return {
    ...choices,
    provider,
    named: namesOf(...Object.values(choices)),
  };
}

async function region(id: string): Promise<{ municipalities: Option[]; schools: Option[] }> {
  let municipalities: Option[] = [];
  const schools = await every(async (after) => {
    const found = await askAs(ChoicesOfPartnership, { id, after });
    municipalities = found.partnership?.municipalities ?? [];
    return found.schools;
  });
  return { municipalities, schools };
}

const everyOrganisation = () => every(async (after) => (await askAs(AllOrganisations, { after })).organisations);
