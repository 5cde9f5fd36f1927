/** How an offer is read, typed, told and sent. */
import { askAs } from '../../account/ask.ts';
import { held, TypedKeeping } from '../record/keeping.svelte.ts';
import type { Way, Work } from '../record/work.ts';
import { type Choices, choicesFor } from './choices.ts';
import { ConfirmOffer, EraseOfferRevision, RestoreOffer, SaveOffer, WithdrawOffer } from './mutations.ts';
import { OfferThen, OfferToWrite, type Written } from './questions.ts';
import { lines } from './told.ts';
import { empty, inputOf, type Typed, typedOf, unreadable } from './typed.ts';

export type OfferKeeping = TypedKeeping<Written, Typed, Choices>;

const steps = { confirm: ConfirmOffer, withdraw: WithdrawOffer, restore: RestoreOffer } satisfies Record<Way, unknown>;

export const offers: Work<Written, Typed> = {
  sort: 'OFFER',
  lines,
  typedOf,
  unreadable,
  save: ({ id, version, key }, typed) =>
    askAs(SaveOffer, { input: { offer: id || null, version, ...inputOf(typed), idempotencyKey: key } }),
  take: (way, { id, version, key }) => askAs(steps[way], { input: { offer: id, version, idempotencyKey: key } }),
  erase: ({ id, version, key }) => askAs(EraseOfferRevision, { input: { offer: id, version, idempotencyKey: key } }),
  then: async (id, version) => (await askAs(OfferThen, { id, version })).offer?.revision ?? undefined,
};

/** Null for an offer that nobody knows, or that somebody else keeps; without an id it is a new one. */
export const keepingOf = (id: string): Promise<OfferKeeping | null> =>
  held(`offer ${id}`, async () => {
    if (!id) {
      const choices = await choicesFor([]);
      const [home] = choices.partnerships;
      return new TypedKeeping(offers, null, choices, empty(home ? [home.id] : [], choices.provider));
    }
    const { offer } = await askAs(OfferToWrite, { id });
    if (!offer?.mayKeep) return null;
    const there = { ...offer, confirmedOn: offer.confirmedThisYear ? offer.lastKnownOn : null, mayWithdraw: true };
    return new TypedKeeping(offers, there, await choicesFor([offer]), typedOf(offer));
  });
