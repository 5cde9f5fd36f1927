/** What is typed of a service in words, by the parts that `ServiceRevision.changed` names. */
import { m } from '../../lib/paraglide/messages.js';
import { agesTold, both, contactTold, type Lines, names, placeTold, routeTold, sourceTold } from '../record/told.ts';
import type { Typed } from './typed.ts';

export const lines: Lines<Typed> = {
  NAME: (typed) => [typed.name],
  ORGANISATION: (typed, named) => names([typed.organisation].filter(Boolean), named),
  CATEGORY: (typed) => [m.service_category({ category: typed.category })],
  DESCRIPTION: (typed) => both(typed, 'description'),
  ELIGIBILITY: (typed) => both(typed, 'eligibility'),
  SUPPORT_NEEDS: (typed, named) => names(typed.supportNeeds, named),
  AGES: agesTold,
  SERVICE_AREA: (typed, named) => (typed.area === 'COUNTRY' ? [m.whole_country()] : names(typed.serviceArea, named)),
  PLACES: (typed) => typed.places.map(placeTold),
  LANGUAGES: (typed) => both(typed, 'languages'),
  COST: (typed) => both(typed, 'cost'),
  ACCESSIBILITY: (typed) => both(typed, 'accessibility'),
  ROUTES: (typed) => typed.routes.map(routeTold),
  CONTACTS: (typed) => typed.contacts.map(contactTold),
  SOURCE: sourceTold,
};
