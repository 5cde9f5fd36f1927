/** Records that anybody can say of that they are wrong, and the addresses of their pages. */
import { at, to } from './addresses.ts';

export type RecordType =
  'SCHOOL' | 'OFFER' | 'SERVICE' | 'ORGANISATION' | 'PARTNERSHIP' | 'MUNICIPALITY' | 'CORE_AREA' | 'ARTICLE';

export interface Named {
  type: RecordType;
  id: string;
}

const pages: Record<RecordType, (id: string) => string> = {
  SCHOOL: to.school,
  OFFER: to.offer,
  SERVICE: to.service,
  ORGANISATION: to.organisation,
  PARTNERSHIP: to.partnership,
  MUNICIPALITY: to.municipality,
  CORE_AREA: to.coreArea,
  ARTICLE: (id) => at('antwoorden', id),
};

const types = Object.keys(pages) as RecordType[];

export const toRecord = ({ type, id }: Named) => pages[type](id);

/** Where one says that a record is wrong. */
export const toWrong = ({ type, id }: Named) =>
  `${to.wrong()}?${new URLSearchParams({ type: type.toLowerCase(), id })}`;

/** Which record such an address names. */
export function named(search: string): Named | null {
  const asked = new URLSearchParams(search);
  const type = types.find((type) => type === asked.get('type')?.toUpperCase());
  const id = /^[\w-]+(\.[\w-]+)*$/.exec(asked.get('id') ?? '')?.[0];
  return type && id ? { type, id } : null;
}

/** Which record a page is about, by its own address. */
export const recordAt = (path: string, id: string): Named | null => {
  const type = types.find((type) => pages[type](id) === path);
  return type ? { type, id } : null;
};
