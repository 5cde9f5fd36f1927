/** What is typed of an organisation in words, by the parts that `OrganisationRevision.changed` names. */
import { m } from '../../lib/paraglide/messages.js';
import { both, contactTold, type Lines, placeTold, sourceTold } from '../record/told.ts';
import type { Typed } from './typed.ts';

export const lines: Lines<Typed> = {
  NAME: (typed) => [typed.name],
  ABBREVIATION: (typed) => [typed.abbreviation],
  KIND: (typed) => [m.organisation_kind({ kind: typed.kind })],
  DESCRIPTION: (typed) => both(typed, 'description'),
  WEBSITE: (typed) => [typed.website],
  PHONE: (typed) => [typed.phone],
  EMAIL: (typed) => [typed.email],
  PLACES: (typed) => typed.places.map(placeTold),
  CONTACTS: (typed) => typed.contacts.map(contactTold),
  SOURCE: sourceTold,
};
