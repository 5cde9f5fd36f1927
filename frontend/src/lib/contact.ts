/** Whom to call: the record's own number, else the printed numbers of partnerships' offices, else nobody yet. */
import { list } from './format.ts';

export type Sector = 'PRIMARY' | 'SECONDARY';
const everySector: Sector[] = ['PRIMARY', 'SECONDARY'];

export interface ContactPoint {
  role: string;
  /** The language of the role and the hours, when it is not Dutch. */
  contentLanguage?: string;
  /** What this is about, in the language of the page; stands in for the role. */
  about?: string;
  name: string | null;
  phone: string | null;
  email?: string | null;
  website?: string | null;
  hours?: string | null;
  /** True for the office of a partnership: it knows who helps, and is nobody's own number. */
  office?: boolean;
  /** For which kinds of school this is; without it, for both. */
  sectors?: Sector[];
  /** True for a name that was made up to show how it works. */
  example?: boolean;
  /** Where the people live whom an office helps. */
  towns?: string[];
}

export interface Office {
  name: string;
  sector: Sector;
  municipalities?: { name: string }[];
  contacts: ContactPoint[];
}

/** Offices of the other kind of school stay out where the record is for one kind alone. */
export function reachable(own: ContactPoint[], offices: Office[], sector: string | null = null): ContactPoint[] {
  if (own.some(({ phone }) => phone)) return joined(own);
  const standIns = offices
    .filter((office) => !sector || office.sector === sector)
    .flatMap(({ name, sector: kind, contacts, municipalities }) => {
      const towns = municipalities?.map((municipality) => municipality.name);
      return contacts.map((contact) => ({ ...contact, name, office: true, sectors: [kind], towns }));
    });
  return joined([...own, ...standIns.filter(({ phone }) => phone)]);
}

/** One number stands once, with the names of everybody behind it. */
export function joined(points: ContactPoint[]): ContactPoint[] {
  const groups = Map.groupBy(points, (point) => point.phone ?? point.email ?? point);
  return [...groups.values()].flatMap((group) => {
    const names = [...new Set(group.flatMap(({ name }) => name ?? []))];
    const sectors = group.every((point) => point.sectors)
      ? [...new Set(group.flatMap((point) => point.sectors ?? []))]
      : undefined;
    const towns = group.some((point) => point.towns)
      ? [...new Set(group.flatMap((point) => point.towns ?? []))]
      : undefined;
    return group.slice(0, 1).map((first) => ({ ...first, name: names.length ? list(names) : null, sectors, towns }));
  });
}

/** The kinds of school for which nobody among these has a number. */
export function withoutNumber(points: Pick<ContactPoint, 'phone' | 'sectors'>[]): Sector[] {
  const reached = points.filter(({ phone }) => phone).flatMap(({ sectors }) => sectors ?? everySector);
  return everySector.filter((sector) => !reached.includes(sector));
}

/** The kind of school of children of these ages, when it is one. */
export function sectorOf(ageFrom: number | null, ageTo: number | null): Sector | null {
  if (ageTo !== null && ageTo <= 12) return 'PRIMARY';
  return ageFrom !== null && ageFrom >= 12 ? 'SECONDARY' : null;
}

/** The number of a desk, and whether it is in truth that of its partnership's office. */
export function deskPhone(desk: { phone: string | null }, { contacts }: Pick<Office, 'contacts'>) {
  const offices = contacts.flatMap(({ phone }) => phone ?? []);
  const number = desk.phone ?? offices[0] ?? null;
  return { number, office: number !== null && offices.includes(number) };
}

/** Whether a reader may live where one of these offices has no number: a number must then say for which towns it is. */
export const someSilent = (offices: Pick<Office, 'contacts'>[]) =>
  offices.some(({ contacts }) => !contacts.some(({ phone }) => phone));
