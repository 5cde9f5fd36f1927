interface Around {
  id: string;
  centre: { lat: number; lon: number } | null;
}

/** The three nearest municipalities of each, by the distance between their middles. */
export function neighbours(all: Around[]): Record<string, string[]> {
  const placed = all.filter(({ centre }) => centre);
  const nearest = (from: Around) =>
    placed
      .filter(({ id }) => id !== from.id)
      .sort((a, b) => apart(from, a) - apart(from, b))
      .slice(0, 3)
      .map(({ id }) => id);
  return Object.fromEntries(placed.map((municipality) => [municipality.id, nearest(municipality)]));
}

// A degree east is about 0.61 of a degree north at our latitude; good enough to rank neighbours.
function apart({ centre: a }: Around, { centre: b }: Around): number {
  return a && b ? Math.hypot(a.lat - b.lat, (a.lon - b.lon) * 0.61) : Infinity;
}
