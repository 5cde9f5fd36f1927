import type { Found, School } from './unknown.ts';

export const isSchool = (found: Found): found is School => 'board' in found;

export function reach(found: Found): { phone: string | null; website: string | null } {
  const organisation = 'organisation' in found ? found.organisation : null;
  const own = 'phone' in found ? found : null;
  const contacts = 'contacts' in found ? found.contacts : [];
  return {
    phone: own?.phone ?? contacts.find(({ phone }) => phone)?.phone ?? organisation?.phone ?? null,
    website: own?.website ?? organisation?.website ?? null,
  };
}
