import { existsSync, mkdirSync, mkdtempSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { carryOver } from '../build/carry-over.ts';

test('A new site keeps the scripts of the one before it, and of none before that', () => {
  const sites = mkdtempSync(join(tmpdir(), 'sites-'));
  const site = (at: number, file: string) => {
    const folder = join(sites, `at-${at}`);
    mkdirSync(join(folder, '_dekkend'), { recursive: true });
    writeFileSync(join(folder, '_dekkend', file), file);
    utimesSync(join(folder, '_dekkend', file), (at + 500) / 1000, (at + 500) / 1000);
    return folder;
  };
  const [first, second, third] = [site(1000, 'a.js'), site(2000, 'b.js'), site(3000, 'c.js')] as const;
  carryOver(first, second);
  carryOver(second, third);
  expect(['a.js', 'b.js'].map((file) => existsSync(join(second, '_dekkend', file)))).toEqual([true, true]);
  expect(['a.js', 'b.js', 'c.js'].map((file) => existsSync(join(third, '_dekkend', file)))).toEqual([
    false,
    true,
    true,
  ]);
});
