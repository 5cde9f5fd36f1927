import type { OfForm } from '../wrong/questions.ts';
import type { Found, Other, School } from './unknown.ts';

export const isSchool = (found: Found): found is School => 'board' in found;

/** What its keepers took back. */
export const isWithdrawn = (found: Found | OfForm): found is Other & { withdrawn: true } =>
  'withdrawn' in found && found.withdrawn;

/** Nobody calls about what is not there any more. */
export function reach(found: Found | OfForm): { phone: string | null; website: string | null } {
  if (isWithdrawn(found)) return { phone: null, website: null };
  const organisation = 'organisation' in found ? found.organisation : null;
  const own = 'phone' in found ? found : null;
  const contacts = 'contacts' in found ? found.contacts : 'partnership' in found ? found.partnership.contacts : [];
  return {
    phone: own?.phone ?? contacts.find(({ phone }) => phone)?.phone ?? organisation?.phone ?? null,
    website: own?.website ?? organisation?.website ?? null,
  };
}
