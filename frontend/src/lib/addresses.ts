/** The addresses of the pages, in the language of the page that asks. */
import { getLocale } from './paraglide/runtime.js';

export const at = (...parts: string[]) =>
  `/${[...(getLocale() === 'nl' ? [] : [getLocale()]), ...parts, ''].join('/')}`;

export const to = {
  home: () => at(),
  offers: () => at('aanbod'),
  offer: (id: string) => at('aanbod', id),
  /** How many places there are, everywhere or in one municipality. */
  capacity: (...municipality: string[]) => at('plaatsen', ...municipality),
  schools: () => at('scholen'),
  school: (id: string) => at('scholen', id),
  schoolsIn: (municipality: string) => at('scholen', 'gemeente', municipality),
  socialMap: () => at('sociale-kaart'),
  service: (id: string) => at('sociale-kaart', id),
  organisation: (id: string) => at('organisaties', id),
  whoHelps: () => at('wie-helpt'),
  municipality: (id: string) => at('gemeenten', id),
  partnership: (id: string) => at('samenwerkingsverbanden', id),
  coreArea: (id: string) => at('kernen', id),
  need: (id: string) => at('hulp-bij', id),
  needIn: (id: string, municipality: string) => at('hulp-bij', id, municipality),
  ask: () => at('vraag'),
  words: () => at('woorden'),
  wrong: () => at('klopt-niet'),
  privacy: () => at('over', 'privacy'),
  /** What one does after signing in; its parts have addresses below it. */
  manage: (...part: string[]) => at('beheer', ...part),
};
