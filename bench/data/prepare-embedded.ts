import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, DATA_VERSION } from './cache-folder.ts';
import { fill } from './fill.ts';
import type { Scale } from './scales.ts';

/** The data directory of a scale, filled if absent. What was not filled to its end is filled anew. */
export async function prepareEmbedded(scale: Scale, say: (line: string) => void): Promise<string> {
  const directory = join(cacheFolder(), `embedded-${scale.name.toLowerCase()}-${DATA_VERSION}`);
  if (existsSync(directory)) return directory;
  const making = `${directory}.new`;
  rmSync(making, { recursive: true, force: true });
  await fill({ dataDirectory: making, databaseUrl: undefined }, scale, say);
  renameSync(making, directory);
  return directory;
}
