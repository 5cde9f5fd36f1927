/**
 * Keeps the counts on an open page as they are: asks when the page stands, when somebody looks at it again, and whenever
 * one of its offers changed. Without an answer the page stays as it was built, with the days of its counts.
 */
import { every } from '../api/every.ts';
import type { ResultOf, VariablesOf } from '../api/graphql.ts';
import { type Changed, hear } from '../api/hear.ts';
import { askLive } from '../api/live.ts';
import type { Persisted } from '../api/persisted.ts';
import { idle } from '../lib/idle.ts';
import { digest, listed, type Shown } from './counted.ts';
import type { CapacityList, PlacesOfOffer } from './questions.ts';

/** What a page was built with: which counts it shows, how to ask for them, and where to hear of new ones. */
export interface Built {
  /** An offer, or all that is there now and is for a municipality. */
  of: { offer: string } | { filter: VariablesOf<typeof CapacityList>['filter']; municipality?: string };
  question: Persisted;
  listen: Persisted;
  digest: string;
}

async function read({ of, question }: Built): Promise<Shown> {
  if ('offer' in of) {
    const answer = await askLive<ResultOf<typeof PlacesOfOffer>>(question, { id: of.offer }, 'no-cache');
    return { counts: answer.offer?.capacityHistory ?? [] };
  }
  const { filter, municipality } = of;
  const page = async (after: string | null) =>
    (await askLive<ResultOf<typeof CapacityList>>(question, { filter, after }, 'no-cache')).page;
  return { offers: listed(await every(page), municipality) };
}

const element = document.querySelector<HTMLElement>('[data-places]');

function begin(built: Built): void {
  let { digest: known } = built;
  let last = Promise.resolve();
  let waits = false;

  const renew = async () => {
    waits = false;
    const now = await read(built);
    const found = await digest(now);
    if (found === known) return;
    // The means to draw counts are fetched by the few who need them.
    await (await import('./show.ts')).show(now);
    known = found;
  };
  // One after the other; what many changes ask for is asked once.
  const look = () => {
    if (waits) return;
    waits = true;
    last = last.then(renew).catch(() => undefined);
  };
  const matters = ({ type, record }: Changed) =>
    type === 'Offer' && (!('offer' in built.of) || built.of.offer === record);
  hear(built.listen, matters, look);
}

if (element) {
  const built = JSON.parse(element.dataset.places ?? '') as Built;
  addEventListener('load', () => idle(() => begin(built)));
}
