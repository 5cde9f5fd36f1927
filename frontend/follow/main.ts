/** Follows what changes in the API and builds the site anew when it has been quiet for a while. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { newestChange, type Place } from './changes.ts';
import { type Built, buildAtStart, buildNow, type Changed, moved } from './decide.ts';
import { sources } from './sources.ts';

const root = join(import.meta.dirname, '..');
const api = new URL('/graphql', process.env.DEKKEND_API ?? `http://localhost:${process.env.DEKKEND_API_PORT ?? 8080}`);
const site = resolve(root, process.env.DEKKEND_SITE_FOLDER ?? '.site/current');
const note = join(dirname(site), 'built.json');
const quiet = Number(process.env.DEKKEND_QUIET_SECONDS ?? 30) * 1000;
const pause = 5000;

let building: ChildProcess | undefined;
let built: Built | null = existsSync(note) ? (JSON.parse(readFileSync(note, 'utf8')) as Built) : null;

/** The last good site stays when this fails. */
async function build(from: Built): Promise<boolean> {
  const began = performance.now();
  building = spawn(process.execPath, [join(root, 'build/main.ts')], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const code = await new Promise<number | null>((done) => building?.once('exit', done));
  building = undefined;
  if (code !== 0) return false;
  mkdirSync(dirname(note), { recursive: true });
  writeFileSync(note, JSON.stringify(from));
  built = from;
  console.log(`Site built in ${Math.round((performance.now() - began) / 1000)} s`);
  return true;
}

/** What is known already, when the API is away. */
async function newest(known: Place | null): Promise<Place | null> {
  try {
    return await newestChange(api, known);
  } catch {
    return known;
  }
}

async function begin(): Promise<void> {
  for (;;) {
    const now = { sources: sources(), place: await newest(built?.place ?? null) };
    if (!buildAtStart(built, existsSync(site), now)) return;
    if (await build(now)) return;
    await sleep(pause);
  }
}

async function follow(): Promise<void> {
  let seen = built?.place ?? null;
  let changed = null as Changed | null;
  for (;;) {
    await sleep(Math.min(pause, quiet));
    const place = await newest(seen);
    if (moved(seen, place)) {
      seen = place;
      const last = performance.now();
      changed = { first: changed?.first ?? last, last };
    }
    if (!buildNow(changed, performance.now(), quiet)) continue;
    // After a failure the next try waits for as long as a change does.
    const isBuilt = await build({ sources: sources(), place: seen });
    const now = performance.now();
    changed = isBuilt ? null : { first: now, last: now };
  }
}

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => {
    building?.kill('SIGTERM');
    process.exit(0);
  });
}

await begin();
await follow();
