/** Draws borders on a small sheet: the longest side of what is drawn is 100 wide or high, north is on top. */
export interface Spot {
  lat: number;
  lon: number;
}
/** As GeoJSON has it, longitude first. */
export interface Border {
  type: 'MultiPolygon';
  coordinates: [number, number][][][];
}
interface Sheet {
  width: number;
  height: number;
  at: (spot: Spot) => { x: number; y: number };
  path: (border: Border) => string;
}

const size = 100;
const edge = 4;
const tenth = (value: number) => Math.round(value * 10) / 10;

/** A sheet that all of these borders fit on. */
export function sheetOf(borders: Border[]): Sheet {
  const points = borders.flatMap(({ coordinates }) => coordinates.flat(2));
  const lons = points.map(([lon]) => lon);
  const lats = points.map(([, lat]) => lat);
  const [west, north] = [Math.min(...lons), Math.max(...lats)];
  const south = Math.min(...lats);
  // A degree of longitude is shorter than one of latitude, the more so the farther north.
  const shorter = Math.cos((((north + south) / 2) * Math.PI) / 180);
  const wide = (Math.max(...lons) - west) * shorter;
  const high = north - south;
  const scale = size / Math.max(wide, high);
  const at = ({ lat, lon }: Spot) => ({
    x: tenth(edge + (lon - west) * shorter * scale),
    y: tenth(edge + (north - lat) * scale),
  });
  return {
    width: tenth(wide * scale + 2 * edge),
    height: tenth(high * scale + 2 * edge),
    at,
    path: ({ coordinates }) => coordinates.flatMap((polygon) => polygon.map((ring) => ringOf(ring, at))).join(''),
  };
}

/** Points that fall together on the sheet are drawn once. */
function ringOf(ring: [number, number][], at: Sheet['at']): string {
  const drawn = ring.map(([lon, lat]) => at({ lat, lon })).map(({ x, y }) => `${x} ${y}`);
  return `M${drawn.filter((point, place) => point !== drawn[place - 1]).join('L')}Z`;
}
