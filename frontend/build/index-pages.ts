import { createIndex } from 'pagefind';

/** The index over the built pages, for when the API is away. */
export async function indexPages(folder: string): Promise<void> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`No index of the pages: ${errors.join('; ')}`);
  await index.addDirectory({ path: folder });
  await index.writeFiles({ outputPath: `${folder}/pagefind` });
}
