/** Builds the site into a new folder, finishes it, and only then lets the link point at it. */
import { mkdirSync, readdirSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import './ready.ts';
import { basename, dirname, join, resolve } from 'node:path';
import { beginSnapshot, finishSnapshot } from '../src/api/snapshot.ts';
import { carryOver } from './carry-over.ts';
import { compress } from './compress.ts';
import { indexPages } from './index-pages.ts';
import { moveInlineOut, placeMissingPages } from './no-inline.ts';
import { writeSecurity } from './security.ts';
import { writeSitemap } from './sitemap.ts';

const root = join(import.meta.dirname, '..');
const current = resolve(root, process.env.DEKKEND_SITE_FOLDER ?? '.site/current');
const sites = dirname(current);

function swap(folder: string) {
  const next = join(sites, 'next');
  rmSync(next, { force: true });
  symlinkSync(basename(folder), next);
  // A rename is one step: a reader sees the old site or the new one.
  renameSync(next, current);
}

/** The site before this one stays, for readers in the middle of a page and for going back. */
function forgetOld(newest: string, previous: string | undefined) {
  for (const name of readdirSync(sites)) {
    if (name.startsWith('at-') && name !== basename(newest) && name !== previous) {
      rmSync(join(sites, name), { recursive: true });
    }
  }
}

function served(): string | undefined {
  try {
    return readlinkSync(current);
  } catch {
    return undefined;
  }
}

process.chdir(root);
mkdirSync(sites, { recursive: true });
const folder = join(sites, `at-${Date.now()}`);
process.env.DEKKEND_SITE_BUILD = folder;
const previous = served();
await beginSnapshot();
try {
  const { build } = await import('astro');
  await build({ root, logLevel: 'warn' });
  placeMissingPages(folder);
  moveInlineOut(folder);
  await indexPages(folder);
  writeSitemap(folder);
  writeSecurity(folder, process.env.DEKKEND_SECURITY_CONTACT);
  await compress(folder);
  if (previous) carryOver(join(sites, previous), folder);
} catch (error) {
  rmSync(folder, { recursive: true, force: true });
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
swap(folder);
await finishSnapshot();
forgetOld(folder, previous);
console.log(`Built ${folder}`);
process.exit(0);
