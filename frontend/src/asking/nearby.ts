import type { ServedArea } from '../api/desks.ts';
import type { Persisted } from '../api/persisted.ts';

/** What it takes to know which desks serve a place. */
export interface Nearby {
  areas: ServedArea[];
  /** What is known of a postcode. */
  postcode: Persisted;
}
