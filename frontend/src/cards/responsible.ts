import { type ContactPoint, joined, type Sector } from '../lib/contact.ts';
import { m } from '../lib/paraglide/messages.js';
import type { ResponsibilityData } from './responsibility.ts';

export type Responsible = ResponsibilityData & { sectors: Sector[] };

const order = ['FIRST_CONTACT', 'SUPPORT_DESK', 'INCLUSIVE_EDUCATION'];
const rank = ({ theme }: Responsible) => (order.includes(theme) ? order.indexOf(theme) : order.length);

/** One line per theme and organisation, with the sectors it counts for. Who listens first comes first. */
export function bothSectors(primary: ResponsibilityData[], secondary: ResponsibilityData[]): Responsible[] {
  const lines: Responsible[] = [];
  const add = (sector: Sector) => (one: ResponsibilityData) => {
    const same = lines.find(
      ({ theme, organisation, explanation }) =>
        theme === one.theme && organisation.id === one.organisation.id && explanation === one.explanation,
    );
    if (same) same.sectors.push(sector);
    else lines.push({ ...one, sectors: [sector] });
  };
  primary.forEach(add('PRIMARY'));
  secondary.forEach(add('SECONDARY'));
  const themes = [...new Set(lines.map(({ theme }) => theme))];
  return lines.sort((a, b) => rank(a) - rank(b) || themes.indexOf(a.theme) - themes.indexOf(b.theme));
}

/** The number to call for an organisation: its own, else the first of its contacts that has one. */
export const phoneOf = ({ phone, contacts }: ResponsibilityData['organisation']) =>
  phone ?? contacts.find((contact) => contact.phone)?.phone ?? null;

/** A partnership is reached at its office; a desk has a number of its own or none. */
export const isOffice = ({ theme, partnership }: Pick<ResponsibilityData, 'theme' | 'partnership'>) =>
  partnership !== null && theme !== 'SUPPORT_DESK';

/** Those who can be reached, in the same order; the office of a partnership is called an office. */
export function toCall(responsible: Responsible[]): ContactPoint[] {
  const points = responsible.map(({ theme, organisation, partnership, sectors }) => ({
    role: '',
    about: m.theme({ theme }),
    name: organisation.name,
    phone: phoneOf(organisation),
    email: organisation.email ?? organisation.contacts.find(({ email }) => email)?.email ?? null,
    website: organisation.website,
    office: isOffice({ theme, partnership }),
    example: organisation.example,
    sectors,
  }));
  return joined(points.filter(({ phone, email, website }) => phone ?? email ?? website)).slice(0, 4);
}
