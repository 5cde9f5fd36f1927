/** The last good answers, on disk beside the built site and never in the repository. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

const folder = join(dirname(resolve(process.env.DEKKEND_SITE_FOLDER ?? '.site/current')), 'snapshot');
const next = join(folder, 'next');
const last = join(folder, 'last');

export async function keep(key: string, answer: unknown): Promise<void> {
  await mkdir(next, { recursive: true });
  await writeFile(join(next, `${key}.json`), JSON.stringify(answer));
}

export async function kept(key: string, address: string): Promise<unknown> {
  const file = join(last, `${key}.json`);
  if (!existsSync(file)) {
    throw new Error(`No answer from ${address} and none kept from an earlier build: start the API, then build again.`);
  }
  return JSON.parse(await readFile(file, 'utf8'));
}

/** Forgets answers of a build that did not finish. */
export async function beginSnapshot(): Promise<void> {
  await rm(next, { recursive: true, force: true });
}

/** After a good build its answers are the ones to fall back on; a build from kept answers changes nothing. */
export async function finishSnapshot(): Promise<void> {
  if (!existsSync(next)) return;
  await rm(last, { recursive: true, force: true });
  await rename(next, last);
}
