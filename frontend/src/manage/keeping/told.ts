/** What is typed of an offer in words, by the parts that `OfferRevision.changed` names. */
import { day } from '../../lib/format.ts';
import { m } from '../../lib/paraglide/messages.js';
import { agesTold, both, contactTold, type Lines, names, placeTold, routeTold, sourceTold } from '../record/told.ts';
import type { Typed } from './typed.ts';

export const lines: Lines<Typed> = {
  NAME: (typed) => [typed.name],
  KIND: (typed) => [m.offer_kind({ kind: typed.kind })],
  SUMMARY: (typed) => both(typed, 'summary'),
  DESCRIPTION: (typed) => both(typed, 'description'),
  PROVIDER: (typed, named) => names([typed.provider].filter(Boolean), named),
  PROVIDER_SCHOOL: (typed, named) => names([typed.providerSchool].filter(Boolean), named),
  PARTNERSHIPS: (typed, named) => names(typed.partnerships, named),
  SUPPORT_NEEDS: (typed, named) => names(typed.supportNeeds, named),
  AGES: agesTold,
  SERVICE_AREA: (typed, named) => names(typed.serviceArea, named),
  PLACES: (typed) => typed.places.map(placeTold),
  ROUTES: (typed) => typed.routes.map(routeTold),
  CONTACTS: (typed) => typed.contacts.map(contactTold),
  VALIDITY: ({ validFrom, validTo }) => [
    validFrom && m.keep_from({ day: day(validFrom) }),
    validTo && m.keep_to({ day: day(validTo) }),
  ],
  STATUS: (typed) => [m.offer_status({ status: typed.status })],
  SOURCE: sourceTold,
};
