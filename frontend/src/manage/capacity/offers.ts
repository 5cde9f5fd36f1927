/** The offers that somebody keeps. */
import { askAs } from '../../account/ask.ts';
import { every } from '../../api/every.ts';
import { type Me, WhoAmI } from '../start/questions.ts';
import { MyOrganisations, type OfferToKeep, OffersOfPartnership, OffersOfProvider } from './questions.ts';

/** Those that were never counted first, then the oldest counts. */
export async function offersToKeep(): Promise<OfferToKeep[]> {
  const { me } = await askAs(WhoAmI, {});
  const found = await Promise.all([provided(me), edited(me)]);
  const known = new Map(found.flat().map((offer) => [offer.id, offer]));
  return [...known.values()].toSorted((one, other) => countedOn(one).localeCompare(countedOn(other)));
}

const countedOn = ({ capacity }: OfferToKeep) => capacity?.countedOn ?? '';

async function provided(me: Me | null): Promise<OfferToKeep[]> {
  if (!me?.roles.includes('PROVIDER')) return [];
  const { me: own } = await askAs(MyOrganisations, {});
  const all = (own?.organisations ?? []).map(({ id }) => askAs(OffersOfProvider, { id }));
  return (await Promise.all(all)).flatMap(({ organisation }) => organisation?.offers ?? []);
}

async function edited(me: Me | null): Promise<OfferToKeep[]> {
  if (!me?.roles.includes('EDITOR')) return [];
  const all = me.partnerships.map(({ id: partnership }) =>
    every(async (after) => (await askAs(OffersOfPartnership, { partnership, after })).offers),
  );
  return (await Promise.all(all)).flat();
}
