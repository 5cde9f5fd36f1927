/**
 * Writes every question the site asks without a token to `schema/operations.json`: the server knows them by their id.
 * What changes something, and what somebody asks who is signed in or has the code of a question, goes there whole: no
 * cache may keep the answer.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, type DocumentNode, Kind, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { persisted } from '../src/api/persisted.ts';

const root = join(import.meta.dirname, '..');
const operations = new Map<string, { id: string; name: string; document: string }>();

const types = new TypeInfo(buildSchema(readFileSync(join(root, 'src/api/schema.graphql'), 'utf8')));

/** Whether an argument of it opens something to whoever knows it. */
function isSecret(document: DocumentNode): boolean {
  let found = false;
  const Argument = () => {
    found ||= types.getArgument()?.astNode?.directives?.some(({ name }) => name.value === 'secret') ?? false;
  };
  visit(document, visitWithTypeInfo(types, { Argument }));
  return found;
}

const elsewhere = /paraglide|^src\/(account|manage)\//;

for (const path of globSync('{src,follow}/**/*.ts', { cwd: root }).filter((path) => !elsewhere.test(path))) {
  const written = readFileSync(join(root, path), 'utf8');
  if (!written.includes('graphql(')) continue;
  const module = (await import(join(root, path))) as Record<string, unknown>;
  for (const value of Object.values(module)) {
    const document = value as DocumentNode | undefined;
    if (document?.kind !== Kind.DOCUMENT) continue;
    const [operation] = document.definitions;
    if (operation?.kind !== Kind.OPERATION_DEFINITION || !operation.name) continue;
    if (operation.operation === 'mutation' || isSecret(document)) continue;
    const { id, text: printed } = persisted(document);
    operations.set(operation.name.value, { id, name: operation.name.value, document: printed });
  }
}
const sorted = [...operations.values()].sort((a, b) => a.name.localeCompare(b.name));
const text = `${JSON.stringify(sorted, null, 2)}\n`;
const file = join(root, '../schema/operations.json');

if (!process.argv.includes('--check')) writeFileSync(file, text);
else if (readFileSync(file, 'utf8') !== text) {
  console.error('schema/operations.json is not what the site asks: run npm run operations, and commit it.');
  process.exit(1);
}
console.log(`${sorted.length} operations`);
