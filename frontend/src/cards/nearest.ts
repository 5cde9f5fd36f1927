import type { NeighbourData } from './neighbour.ts';

/** Of both sectors, each once, the nearest first. */
export const nearestOf = (primary: NeighbourData[], secondary: NeighbourData[], most: number): NeighbourData[] =>
  [...new Map([...primary, ...secondary].map((offer) => [offer.id, offer])).values()]
    .sort((a, b) => (a.distanceKm ?? 0) - (b.distanceKm ?? 0))
    .slice(0, most);
