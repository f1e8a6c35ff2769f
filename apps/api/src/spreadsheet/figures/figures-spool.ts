import { createReadStream } from 'node:fs';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { PackedFigures } from '@dial/database/write/pack-figures';

/** Where the rows of a file wait, batch by batch, until all of them are known to be right. */
export interface FiguresSpool {
  keep(batch: PackedFigures): Promise<void>;
  /** Those kept, in their order. */
  batches(): AsyncIterable<PackedFigures>;
  /** Leaves nothing behind. */
  remove(): Promise<void>;
}

/** Makes a spool in the system's folder for files of the moment, which this user alone may read. */
export async function makeSpool(): Promise<FiguresSpool> {
  const folder = await mkdtemp(join(tmpdir(), `dial-figures-${process.pid}-`));
  const path = join(folder, 'batches');
  const file = await open(path, 'ax', 0o600);
  return {
    keep: async (batch) => {
      await file.appendFile(`${JSON.stringify(batch)}\n`);
    },
    batches: () => read(path),
    remove: async () => {
      await file.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function* read(path: string): AsyncGenerator<PackedFigures> {
  const lines = createInterface({
    input: createReadStream(path, 'utf8'),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  // Written by `keep` alone.
  for await (const line of lines) yield JSON.parse(line) as PackedFigures;
}
