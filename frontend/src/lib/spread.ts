interface Point {
  x: number;
  y: number;
}

const rounds = 200;
/** The golden angle: no two directions are alike. */
const turn = 2.4;

/** Moves points that lie on top of one another apart, each as little as it can, until a thumb can tell them apart. */
export function spread(points: Point[], distance: number): Point[] {
  const moved = points.map((point) => ({ ...point }));
  for (let round = 0; round < rounds; round++) {
    let quiet = true;
    moved.forEach((a, at) => {
      for (const b of moved.slice(at + 1)) {
        // Those at one spot part in many directions, the first two sideways.
        const [dx, dy] =
          a.x === b.x && a.y === b.y ? [Math.cos(at * turn), Math.sin(at * turn)] : [b.x - a.x, b.y - a.y];
        const between = Math.hypot(b.x - a.x, b.y - a.y);
        if (between >= distance - 0.5) continue;
        quiet = false;
        const step = (distance - between) / 2 / Math.hypot(dx, dy);
        a.x -= dx * step;
        a.y -= dy * step;
        b.x += dx * step;
        b.y += dy * step;
      }
    });
    if (quiet) break;
  }
  return moved;
}
