import type { Place } from '../data/fill.ts';
import { forgetPeak, memoryOf, processorTime } from '../load/process-use.ts';
import { startDial } from '../serve/dial-server.ts';
import { type ImportCounts, signInEditor } from './editor-session.ts';

/** What one import cost. Times in milliseconds, memory in megabytes. */
export interface ImportPass {
  /** From the first byte sent until the answer. */
  readonly time: number;
  readonly serverCpu: number;
  /** Of PostgreSQL; 0 where the database is embedded, and its work in the server's. */
  readonly databaseCpu: number;
  /** Of the server's process, idle before it. */
  readonly memoryBefore: number;
  readonly memoryPeak: number;
  readonly counts: ImportCounts;
}

export interface ImportPasses {
  /** Into which the figures went. */
  readonly edition: string;
  readonly first: ImportPass;
  readonly same: ImportPass;
  readonly changed: ImportPass;
}

/**
 * Starts Dial on a database of the generated council, opens the next edition, and imports a file into it by HTTP: the first
 * time, again as it is, and again with every figure changed.
 */
export async function importPasses(
  place: Place,
  files: { readonly first: string; readonly changed: string },
  databasePid: number | null,
): Promise<ImportPasses> {
  const { origin, pid, stop } = await startDial(place, { DIAL_DEMONSTRATION: '1' });
  try {
    const editor = await signInEditor(origin);
    const edition = await editor.openEdition();
    const pass = async (csv: string): Promise<ImportPass> => {
      const before = { server: processorTime(pid), database: databaseTime(databasePid) };
      forgetPeak(pid);
      const memoryBefore = memoryOf(pid).now;
      const began = performance.now();
      const counts = await editor.importFigures(edition, csv);
      const time = performance.now() - began;
      return {
        time,
        serverCpu: processorTime(pid) - before.server,
        databaseCpu: databaseTime(databasePid) - before.database,
        memoryBefore,
        memoryPeak: memoryOf(pid).peak,
        counts,
      };
    };
    return {
      edition,
      first: await pass(files.first),
      same: await pass(files.first),
      changed: await pass(files.changed),
    };
  } finally {
    await stop();
  }
}

function databaseTime(pid: number | null): number {
  return pid === null ? 0 : processorTime(pid);
}
