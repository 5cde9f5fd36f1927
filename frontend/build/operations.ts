/** Writes every question the site asks to `schema/operations.json`: the server knows them by their id. */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentNode, Kind } from 'graphql';
import { persisted } from '../src/api/persisted.ts';

const source = join(import.meta.dirname, '../src');
const operations = new Map<string, { id: string; name: string; document: string }>();

for (const path of globSync('**/*.ts', { cwd: source }).filter((path) => !path.includes('paraglide'))) {
  const written = readFileSync(join(source, path), 'utf8');
  if (!written.includes('graphql(')) continue;
  const module = (await import(join(source, path))) as Record<string, unknown>;
  for (const value of Object.values(module)) {
    const document = value as DocumentNode | undefined;
    if (document?.kind !== Kind.DOCUMENT) continue;
    const [operation] = document.definitions;
    if (operation?.kind !== Kind.OPERATION_DEFINITION || !operation.name) continue;
    const { id, text: printed } = persisted(document);
    operations.set(operation.name.value, { id, name: operation.name.value, document: printed });
  }
}
const sorted = [...operations.values()].sort((a, b) => a.name.localeCompare(b.name));
const text = `${JSON.stringify(sorted, null, 2)}\n`;
const file = join(source, '../../schema/operations.json');

if (!process.argv.includes('--check')) writeFileSync(file, text);
else if (readFileSync(file, 'utf8') !== text) {
  console.error('schema/operations.json is not what the site asks: run npm run operations, and commit it.');
  process.exit(1);
}
console.log(`${sorted.length} operations`);
