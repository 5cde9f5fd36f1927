import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 8 } };

/** Compresses once, at build, what would else be compressed for every reader. */
export async function compress(folder: string): Promise<void> {
  const files = globSync('**/*.{html,css,js,svg,xml,json,txt}', { cwd: folder });
  for (const file of files) {
    const path = join(folder, file);
    const text = await readFile(path);
    const [small, smaller] = await Promise.all([promisify(gzip)(text), promisify(brotliCompress)(text, quality)]);
    await Promise.all([writeFile(`${path}.gz`, small), writeFile(`${path}.br`, smaller)]);
  }
}
