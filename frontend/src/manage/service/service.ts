/** How a service of the social map is read, typed, told and sent. */
import { askAs } from '../../account/ask.ts';
import { m } from '../../lib/paraglide/messages.js';
import { held, TypedKeeping } from '../record/keeping.svelte.ts';
import type { Way, Work } from '../record/work.ts';
import { type Choices, choicesFor } from './choices.ts';
import { ConfirmService, EraseServiceRevision, RestoreService, SaveService, WithdrawService } from './mutations.ts';
import { ServiceThen, ServiceToWrite, type Written } from './questions.ts';
import { lines } from './told.ts';
import { areaMissing, empty, inputOf, type Typed, typedOf, unreadable } from './typed.ts';

export type ServiceKeeping = TypedKeeping<Written, Typed, Choices>;

const steps = { confirm: ConfirmService, withdraw: WithdrawService, restore: RestoreService } satisfies Record<
  Way,
  unknown
>;

export const services: Work<Written, Typed> = {
  sort: 'SERVICE',
  lines,
  typedOf,
  unreadable,
  missing: (typed) => {
    const at = areaMissing(typed);
    return at ? { [at]: m.map_area_missing({ field: at }) } : {};
  },
  save: ({ id, version, key }, typed) =>
    askAs(SaveService, { input: { service: id || null, version, ...inputOf(typed), idempotencyKey: key } }),
  take: (way, { id, version, key }) => askAs(steps[way], { input: { service: id, version, idempotencyKey: key } }),
  erase: ({ id, version, key }) =>
    askAs(EraseServiceRevision, { input: { service: id, version, idempotencyKey: key } }),
  then: async (id, version) => (await askAs(ServiceThen, { id, version })).service?.revision ?? undefined,
};

/** Null for a service that nobody knows, or that somebody else keeps; without an id it is a new one. */
export const serviceOf = (id: string): Promise<ServiceKeeping | null> =>
  held(`service ${id}`, async () => {
    if (!id) {
      const choices = await choicesFor(null);
      const area = choices.national ? '' : 'MUNICIPALITIES';
      return new TypedKeeping(services, null, choices, empty(choices.organisation, area));
    }
    const { service } = await askAs(ServiceToWrite, { id });
    if (!service?.mayKeep) return null;
    const confirmedOn = service.confirmedThisYear ? service.lastKnownOn : null;
    return new TypedKeeping(services, { ...service, confirmedOn }, await choicesFor(service), typedOf(service));
  });
