import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEngine } from '../../packages/database/src/open/embedded-engine.ts';
import { type Place, spawnServer, startServer } from '../running/server.ts';
import { type Line, single } from './lines.ts';

/** A migration that no program knows yet. */
export const NEWER = '29990101000000_newer';

export const RECORD_NEWER = `INSERT INTO _prisma_migrations SELECT gen_random_uuid(), checksum, finished_at, '${NEWER}', logs, rolled_back_at,
  started_at, applied_steps_count FROM _prisma_migrations LIMIT 1`;

/**
 * An older program on the directory of a newer one: with the record that the newer one left, and without it, as a crash between the
 * migration and its record leaves it.
 */
export async function olderProgramDrills(add: (line: Line) => void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'dial-older-'));
  const made = join(folder, 'made');
  try {
    await (await startServer({ place: { dataDirectory: made } })).stop();
    for (const isRecorded of [true, false]) {
      const directory = join(folder, `recorded-${isRecorded}`);
      cpSync(made, directory, { recursive: true });
      await migrateOn(directory);
      if (isRecorded) {
        const file = join(directory, 'dial.json');
        const record = JSON.parse(readFileSync(file, 'utf8'));
        writeFileSync(file, JSON.stringify({ ...record, schema: NEWER }));
      }
      const wrong = await refusal({ dataDirectory: directory });
      const how = isRecorded ? '' : ', whose record a crash left behind';
      add(single('start', 'embedded', `an older program on a newer database${how}`, wrong));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** As a newer program does. */
async function migrateOn(directory: string): Promise<void> {
  const engine = await openEngine(join(directory, 'postgres'));
  await engine.exec(RECORD_NEWER);
  await engine.close();
}

/** What is wrong with how a start is refused, in words. */
export async function refusal(place: Place): Promise<readonly string[]> {
  const older = spawnServer({ place });
  const wrong = (await older.listening) === null ? [] : ['It started.'];
  older.kill();
  const { code } = await older.ended;
  const said = older.said();
  const isNamed = said.includes(NEWER) && said.includes('this older Dial does not know');
  if (code !== 1 || !isNamed || !said.includes('Nothing was changed.'))
    wrong.push(`It ended with ${code}: ${said}`);
  return wrong;
}
