/** Makes what the sources lean on: the contract in one file, its types, the words, the design system's rules in use. */
import { execFileSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, print } from 'graphql';
import { PurgeCSS } from 'purgecss';

const root = join(import.meta.dirname, '..');
const inRoot = (path: string) => join(root, path);
const run = (command: string, ...args: string[]) =>
  execFileSync(process.execPath, [inRoot(`node_modules/.bin/${command}`), ...args], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });

function writeIfNew(path: string, text: string) {
  mkdirSync(join(inRoot(path), '..'), { recursive: true });
  let old = '';
  try {
    old = readFileSync(inRoot(path), 'utf8');
  } catch {
    // First time.
  }
  if (old === text) return false;
  writeFileSync(inRoot(path), text);
  return true;
}

function contract() {
  const cwd = join(root, '../schema');
  // What was last published is all of the others once more.
  const files = globSync('*.graphqls', { cwd, exclude: ['published.graphqls'] }).sort();
  const modules = files.map((file) => readFileSync(join(root, '../schema', file), 'utf8'));
  if (writeIfNew('src/api/schema.graphql', `${print(parse(modules.join('\n')))}\n`)) run('gql.tada', 'generate-output');
}

async function designSystem() {
  const css = readFileSync(inRoot('node_modules/@utrecht/component-library-css/dist/index.css'), 'utf8');
  const content = [inRoot('src/**/*.{astro,svelte}')];
  const [used] = await new PurgeCSS().purge({ content, css: [{ raw: css }], variables: true, keyframes: true });
  writeIfNew('src/styles/utrecht.css', (used?.css ?? '').replaceAll(/@charset[^;]*;/g, ''));
}

contract();
run(
  'paraglide-js',
  'compile',
  '--outdir',
  './src/lib/paraglide',
  '--strategy',
  'globalVariable',
  'baseLocale',
  '--emit-ts-declarations',
  '--no-emit-readme',
  '--silent',
);
await designSystem();
