/** Whether an offer asks its keepers for a word, as the API reckons it. */
import { todayHere } from '../../lib/today.ts';
import type { Kept } from './questions.ts';

export const hasCome = ({ status, validFrom }: Pick<Kept, 'status' | 'validFrom'>, now = todayHere()) =>
  status === 'PLANNED' && validFrom !== null && validFrom <= now;

const isOver = ({ status, validTo }: Pick<Kept, 'status' | 'validTo'>) =>
  (status === 'PILOT' || status === 'RUNNING') && validTo !== null && validTo < todayHere();

export const isStale = (offer: Kept) =>
  !offer.withdrawnAt && ((!offer.confirmedThisYear && offer.status !== 'ENDED') || hasCome(offer) || isOver(offer));
