import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const made = ['utrecht.css'];
const files = globSync(join(import.meta.dirname, '../src/styles/*.css')).filter(
  (path) => !made.includes(basename(path)),
);

describe.each(files.map((path) => [basename(path), readFileSync(path, 'utf8')]))('%s', (name, css) => {
  test('has no colours but those of the tokens', () => {
    const colours = css.match(/#[0-9a-f]{3,8}\b|\b(rgb|hsl|oklch)a?\(/gi) ?? [];
    if (name !== 'tokens.css') expect(colours).toEqual([]);
    else expect(colours.length).toBeGreaterThan(0);
  });

  test('has at most 200 lines', () => {
    expect(css.split('\n').length - 1).toBeLessThanOrEqual(200);
  });
});
