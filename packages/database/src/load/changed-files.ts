import type { TransactionClient } from '../open/client.ts';

/** Path of a data file, and the hash of its content. */
interface FileHash {
  readonly path: string;
  readonly hash: string;
}

/** Moves with a change of the loader that asks for files to be read again although they are the same. */
const LOADER: FileHash = { path: 'loader', hash: '4' };

/** How the data files differ from those that were loaded last: the loader counts as one of them. */
export async function changedFiles(
  client: Pick<TransactionClient, 'dataFile'>,
  present: readonly FileHash[],
): Promise<{ readonly changed: readonly FileHash[]; readonly gone: string[] }> {
  const held = new Map((await client.dataFile.findMany()).map(({ path, hash }) => [path, hash]));
  const files = [...present, LOADER];
  const paths = new Set(files.map(({ path }) => path));
  return {
    changed: files.filter(({ path, hash }) => held.get(path) !== hash),
    gone: [...held.keys()].filter((path) => !paths.has(path)),
  };
}
