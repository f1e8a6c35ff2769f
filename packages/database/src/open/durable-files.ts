import { closeSync, fsyncSync, openSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
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

/** PostgreSQL then panics, as it cannot know what is on the disk. The number is WASI's. */
const INPUT_OUTPUT_ERROR = 29;

/**
 * PostgreSQL panicked, and holds its locks: PGlite would let the next statement wait for them for ever, and nothing else run. What was
 * committed the next start reads from the log.
 */
function endProcess(folder: string): never {
  process.stderr.write(
    `Dial ended. The embedded database in ${dirname(folder)} could not be written to. What was saved is kept. See that its disk has room and is sound, and start Dial again.\n`,
  );
  process.exit(1);
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
        try {
          if (nfd === undefined) syncFolder(files.realPath(node));
          else fsyncSync(nfd);
          return 0;
        } catch {
          return INPUT_OUTPUT_ERROR;
        }
      };
    };
    const preRun = [...(emscriptenOpts.preRun ?? []), bringToDisk];
    return { emscriptenOpts: { ...emscriptenOpts, preRun, onAbort: () => endProcess(this.rootDir) } };
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
