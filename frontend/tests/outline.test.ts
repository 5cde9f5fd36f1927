import { describe, expect, test } from 'vitest';
import { type Border, sheetOf } from '../src/coverage/outline.ts';

const square = (west: number, south: number, side: number): Border => ({
  type: 'MultiPolygon',
  coordinates: [
    [
      [
        [west, south],
        [west, south + side],
        [west + side, south + side],
        [west + side, south],
        [west, south],
      ],
    ],
  ],
});

describe('A sheet with borders', () => {
  const sheet = sheetOf([square(4, 52, 0.1), square(4.1, 52.1, 0.1)]);

  test('is as high as the land, and narrower because degrees of longitude are shorter up here', () => {
    expect(sheet.height).toBe(108);
    expect(sheet.width).toBeCloseTo(8 + 100 * Math.cos((52.1 * Math.PI) / 180), 1);
  });

  test('has north on top and west on the left', () => {
    const [southWest, northEast] = [sheet.at({ lat: 52, lon: 4 }), sheet.at({ lat: 52.2, lon: 4.2 })];
    expect(southWest).toEqual({ x: 4, y: 104 });
    expect(northEast.y).toBe(4);
    expect(northEast.x).toBeGreaterThan(southWest.x);
  });

  test('draws a closed line, and no point twice', () => {
    expect(sheet.path(square(4, 52, 0.2)).match(/L/g)).toHaveLength(4);
    expect(sheet.path(square(4, 52, 0.00001))).toBe('M4 104Z');
  });
});
