import type { ServiceCardData } from '../cards/service.ts';

export interface Pin {
  id: string;
  name: string;
  example: boolean;
  /** Its place in the list, from 1. */
  at: number;
  lat: number;
  lon: number;
}

/** What a map shows of a list: those that have a place, out of how many. */
export interface Pins {
  pins: Pin[];
  all: number;
}

export const pinsOf = (services: ServiceCardData[]): Pins => ({
  all: services.length,
  pins: services.flatMap(({ id, name, example, places }, at) => {
    const location = places.find((place) => place.location)?.location;
    return location ? [{ id, name, example, at: at + 1, ...location }] : [];
  }),
});
