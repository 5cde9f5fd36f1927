import { ask } from '../../../api/ask.ts';
import type { CoreArea } from '../../../api/coverage.ts';
import { municipalitiesOf } from '../../../api/ground.ts';
import { supportNeeds } from '../../../api/needs.ts';
import { OfferPage, type OfferView } from '../../../api/offer.ts';
import { everyOffer, thereNow } from '../../../api/offers.ts';
import { schoolsIn } from '../../../api/schools.ts';

/**
 * What a partnership has of its own and of which nobody knows how one comes there. Coverage does not count it, but a
 * reader must not be sent over the border for what is there at home. Asked once for the partnership, as the pages of
 * offers ask it.
 */
async function unreached(partnership: string): Promise<OfferView[]> {
  const running = await everyOffer({ partnership, status: thereNow });
  const pages = await Promise.all(running.map(({ id }) => ask(OfferPage, { id })));
  return pages.flatMap(({ offer }) => (offer && offer.routes.length === 0 ? [offer] : []));
}

/** Where the schools of a core area stand, and where it lies itself. */
async function municipalities(id: string, area: CoreArea): Promise<Set<string>> {
  const schools = new Set(area.schools.map(({ id }) => id));
  const all = await municipalitiesOf(area.partnership.id);
  const here = await Promise.all(
    all.map(async (one) => one.areas.includes(id) || (await schoolsIn(one.id)).some(({ id }) => schools.has(id))),
  );
  return new Set(all.filter((_, place) => here[place]).map(({ id }) => id));
}

/** By need: what there is for it, or for a narrower one, without a known way to it, for children of a core area. */
export async function unreachedIn(id: string, area: CoreArea): Promise<(need: string) => OfferView[]> {
  const [offers, here, needs] = await Promise.all([
    unreached(area.partnership.id),
    municipalities(id, area),
    supportNeeds(),
  ]);
  const serves = ({ serviceArea }: OfferView) => serviceArea.length === 0 || serviceArea.some(({ id }) => here.has(id));
  const ours = offers.filter(serves);
  const within = (need: string): string[] => [
    need,
    ...needs.filter(({ parent }) => parent?.id === need).flatMap(({ id }) => within(id)),
  ];
  return (need) => {
    const wanted = within(need);
    return ours.filter(({ supportNeeds }) => supportNeeds.some(({ id }) => wanted.includes(id)));
  };
}
