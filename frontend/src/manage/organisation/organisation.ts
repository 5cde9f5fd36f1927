/** How an organisation of the social map is read, typed, told and sent. */
import { askAs } from '../../account/ask.ts';
import { held, TypedKeeping } from '../record/keeping.svelte.ts';
import type { Chosen, Way, Work } from '../record/work.ts';
import { choosable } from './kinds.ts';
import {
  ConfirmOrganisation,
  EraseOrganisationRevision,
  RestoreOrganisation,
  SaveOrganisation,
  WithdrawOrganisation,
} from './mutations.ts';
import { OrganisationThen, OrganisationToWrite, type Written } from './questions.ts';
import { lines } from './told.ts';
import { empty, inputOf, type Typed, typedOf } from './typed.ts';

export type OrganisationKeeping = TypedKeeping<Written, Typed, Chosen & { kinds: string[] }>;

const steps = {
  confirm: ConfirmOrganisation,
  withdraw: WithdrawOrganisation,
  restore: RestoreOrganisation,
} satisfies Record<Way, unknown>;

export const organisations: Work<Written, Typed> = {
  sort: 'ORGANISATION',
  lines,
  typedOf,
  unreadable: () => [],
  save: ({ id, version, key }, typed) =>
    askAs(SaveOrganisation, { input: { organisation: id || null, version, ...inputOf(typed), idempotencyKey: key } }),
  take: (way, { id, version, key }) => askAs(steps[way], { input: { organisation: id, version, idempotencyKey: key } }),
  erase: ({ id, version, key }) =>
    askAs(EraseOrganisationRevision, { input: { organisation: id, version, idempotencyKey: key } }),
  then: async (id, version) => (await askAs(OrganisationThen, { id, version })).organisation?.revision ?? undefined,
};

/** Null for an organisation that nobody knows, or that somebody else keeps; without an id it is a new one. */
export const organisationOf = (id: string): Promise<OrganisationKeeping | null> =>
  held(`organisation ${id}`, async () => {
    const named = new Map<string, string>();
    if (!id) return new TypedKeeping(organisations, null, { named, kinds: choosable('', false) }, empty());
    const { me, organisation } = await askAs(OrganisationToWrite, { id });
    if (!organisation?.mayKeep) return null;
    const confirmedOn = organisation.confirmedThisYear ? organisation.lastKnownOn : null;
    // One that is a partnership stays.
    const mayWithdraw = organisation.mayErase && organisation.kind !== 'PARTNERSHIP';
    const there = { ...organisation, confirmedOn, mayWithdraw };
    const kinds = choosable(organisation.kind, me?.roles.includes('PROVIDER') ?? false);
    return new TypedKeeping(organisations, there, { named, kinds }, typedOf(organisation));
  });
