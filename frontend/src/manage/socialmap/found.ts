import { askAs } from '../../account/ask.ts';
import { every } from '../../api/every.ts';
import { type Kept, KeptOrganisations, KeptServices } from './questions.ts';

/** What somebody keeps of the social map with these words in it. */
export async function keptWith(text: string): Promise<Kept[]> {
  // Of one letter the API knows nothing.
  const filter = text.length > 1 ? { text } : null;
  const [services, organisations] = await Promise.all([
    every<Kept>(async (after) => (await askAs(KeptServices, { filter, after })).keptServices),
    every<Kept>(async (after) => (await askAs(KeptOrganisations, { filter, after })).keptOrganisations),
  ]);
  return [...services, ...organisations];
}
