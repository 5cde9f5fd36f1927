/** Whom to call: the record's own number, else the printed number of a partnership's office, else nobody yet. */
export interface ContactPoint {
  role: string;
  name: string | null;
  phone: string | null;
  email?: string | null;
  hours?: string | null;
}

export interface Office {
  name: string;
  contacts: ContactPoint[];
}

export interface Reachable {
  contacts: ContactPoint[];
  /** The partnership whose office stands in for a record without a number; null when the number is its own. */
  office: string | null;
}

export function reachable(own: ContactPoint[], offices: Office[]): Reachable {
  if (own.some(({ phone }) => phone)) return { contacts: own, office: null };
  const office = offices.find(({ contacts }) => contacts.some(({ phone }) => phone));
  if (office) return { contacts: [...own, ...office.contacts.filter(({ phone }) => phone)], office: office.name };
  return { contacts: own, office: null };
}
