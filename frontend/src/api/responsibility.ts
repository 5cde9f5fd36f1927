import { bothSectors, phoneOf, ResponsibilityFields, type Responsible } from '../cards/responsibility.ts';
import type { ContactPoint } from '../lib/contact.ts';
import { m } from '../lib/paraglide/messages.js';
import { ask } from './ask.ts';
import { graphql } from './graphql.ts';

export const WhoIsResponsible = graphql(
  `
    query WhoIsResponsible($municipality: ID!) {
      primary: responsibility(municipality: $municipality, sector: PRIMARY) {
        ...ResponsibilityFields
      }
      secondary: responsibility(municipality: $municipality, sector: SECONDARY) {
        ...ResponsibilityFields
      }
    }
  `,
  [ResponsibilityFields],
);

/** Who is responsible for what in a municipality, for both sectors. */
export async function responsibleIn(municipality: string): Promise<Responsible[]> {
  const { primary, secondary } = await ask(WhoIsResponsible, { municipality });
  return bothSectors(primary, secondary);
}

/** Those of them who can be called, each number once. */
export function toCall(responsible: Responsible[]): ContactPoint[] {
  const byPhone = new Map<string, ContactPoint>();
  for (const { theme, organisation } of responsible) {
    const phone = phoneOf(organisation);
    if (phone && !byPhone.has(phone)) byPhone.set(phone, { role: m.theme({ theme }), name: organisation.name, phone });
  }
  return [...byPhone.values()].slice(0, 3);
}
