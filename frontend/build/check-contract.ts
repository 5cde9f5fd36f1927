/**
 * Checks every question of the site against the contract. The checker reads component files only with an extra
 * package, so it is given the TypeScript files alone: that is where all questions stand.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const copy = join(root, '.astro/contract');

rmSync(copy, { recursive: true, force: true });
for (const file of globSync('src/**/*.{ts,graphql}', { cwd: root })) {
  if (!file.includes('paraglide')) cpSync(join(root, file), join(copy, file));
}
const plugin = {
  name: 'gql.tada/ts-plugin',
  schema: './src/api/schema.graphql',
  tadaOutputLocation: './src/api/schema.d.ts',
};
const compilerOptions = { target: 'esnext', module: 'esnext', moduleResolution: 'bundler', strict: true, noEmit: true };
const options = { ...compilerOptions, allowImportingTsExtensions: true, skipLibCheck: true, plugins: [plugin] };
writeFileSync(join(copy, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, include: ['src'] }));

const { status } = spawnSync('gql.tada', ['check', '--fail-on-warn'], { cwd: copy, stdio: 'inherit' });
process.exit(status ?? 1);
