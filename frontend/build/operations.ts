/** Writes every question the site asks to `schema/operations.json`: the server knows them by their id. */
import { globSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentNode, Kind } from 'graphql';
import { persisted } from '../src/api/persisted.ts';

const source = join(import.meta.dirname, '../src');
const operations = new Map<string, { id: string; name: string; document: string }>();

for (const file of globSync('**/*.ts', { cwd: source }).filter((path) => !path.includes('paraglide'))) {
  const text = await import('node:fs').then(({ readFileSync }) => readFileSync(join(source, file), 'utf8'));
  if (!text.includes('graphql(')) continue;
  const module = (await import(join(source, file))) as Record<string, unknown>;
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
writeFileSync(join(source, '../../schema/operations.json'), `${JSON.stringify(sorted, null, 2)}\n`);
console.log(`${sorted.length} operations`);
