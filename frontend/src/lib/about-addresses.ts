/** The addresses that built pages alone lead to, apart: every list would carry them. */
import { at } from './addresses.ts';

export const toAbout = {
  accessibility: () => at('toegankelijkheid'),
  data: () => at('over', 'gegevens'),
  figures: (partnership: string) => at('cijfers', partnership),
  coverage: (...partnership: string[]) => at('dekking', ...partnership),
  offersOfKind: (kind: string) => at('aanbod', 'soort', kind.toLowerCase().replaceAll('_', '-')),
};
