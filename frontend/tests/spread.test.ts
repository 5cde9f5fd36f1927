import { describe, expect, test } from 'vitest';
import { spread } from '../src/lib/spread.ts';

const closest = (points: { x: number; y: number }[]) =>
  Math.min(...points.flatMap((a, at) => points.slice(at + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y))));

describe('Pins on a map', () => {
  test('that lie at one spot stand beside one another, around it', () => {
    const [a, b] = spread(
      [
        { x: 100, y: 50 },
        { x: 100, y: 50 },
      ],
      44,
    );
    expect([a?.y, b?.y]).toEqual([50, 50]);
    expect(Math.abs((b?.x ?? 0) - (a?.x ?? 0))).toBeCloseTo(44, 0);
    expect(((a?.x ?? 0) + (b?.x ?? 0)) / 2).toBeCloseTo(100, 0);
  });

  test('that can be told apart stay where they are', () => {
    const points = [
      { x: 0, y: 0 },
      { x: 44, y: 0 },
      { x: 0, y: 60 },
    ];
    expect(spread(points, 44)).toEqual(points);
  });

  test('of twenty at one spot no two hide one another', () => {
    expect(closest(spread(Array(20).fill({ x: 0, y: 0 }) as { x: number; y: number }[], 44))).toBeGreaterThan(32);
  });
});
