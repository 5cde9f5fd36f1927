import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeSecurity } from '../build/security.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'site-'));
const file = '.well-known/security.txt';

test('who finds a leak reads whom to tell, for another half year', () => {
  const site = folder();

  writeSecurity(site, 'mailto:security@dekkend.example', new Date('2026-11-26T00:00:00Z'));

  expect(readFileSync(join(site, file), 'utf8').split('\n')).toEqual([
    'Contact: mailto:security@dekkend.example',
    'Expires: 2027-05-25T00:00:00.000Z',
    'Preferred-Languages: nl, en',
    '',
  ]);
});

test('without an address nothing is promised', () => {
  const site = folder();

  writeSecurity(site, undefined);

  expect(existsSync(join(site, file))).toBe(false);
});
