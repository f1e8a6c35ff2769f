import { closeSync, fsyncSync, openSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { NodeFS } from '@electric-sql/pglite/nodefs';

/** An open file of the engine: `nfd` is the system's handle, which a directory has none of. */
interface Stream {
  readonly nfd?: number;
  readonly node: object;
}

interface NodeFiles {
  readonly stream_ops: { fsync?: (stream: Stream) => number };
  readonly realPath: (node: object) => string;
}

/**
 * The files of a folder, brought to the disk when PostgreSQL asks for it. PGlite's own leave that to the system, so that a power cut could
 * take writes that were answered, or some of the pages of one and not the others.
 */
export class DurableFiles extends NodeFS {
  override async init(...args: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(...args);
    const bringToDisk = (module: object) => {
      const files = (module as { readonly NODEFS: NodeFiles }).NODEFS;
      files.stream_ops.fsync = ({ nfd, node }) => {
        if (nfd === undefined) syncFolder(files.realPath(node));
        else fsyncSync(nfd);
        return 0;
      };
    };
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), bringToDisk] } };
  }
}

/** Brings a folder to the disk with all that is in it. */
export function syncAll(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) syncAll(path);
    else if (entry.isFile()) sync(path, 'r+');
  }
  syncFolder(folder);
}

/** That a file was made or renamed stands in its folder. Windows opens none, and keeps such things by itself. */
export function syncFolder(path: string): void {
  if (process.platform !== 'win32') sync(path, 'r');
}

function sync(path: string, flags: 'r' | 'r+'): void {
  const handle = openSync(path, flags);
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
