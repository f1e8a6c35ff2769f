import packageFile from '../../package.json' with { type: 'json' };
import { loadCouncil } from '../../packages/database/src/load/load-council.ts';
import { openDatabase } from '../../packages/database/src/open/open-database.ts';
import { followRules } from '../../packages/database/src/write/follow-rules.ts';
import { readCouncil } from '../../packages/luton/src/read-council.ts';
import { addParts } from './add-parts.ts';
import { generatedCouncil } from './generated-council.ts';
import type { Scale } from './scales.ts';

/** Where a database is to be: a directory for the embedded one, or an address. */
export interface Place {
  readonly dataDirectory: string;
  readonly databaseUrl: string | undefined;
}

/**
 * Fills an empty database through Dial's own pipeline, so that rows are rated truly, and adds the parts' many figures by SQL. The record's
 * data is loaded too, and the generated files forgotten: a start then finds nothing to do.
 */
export async function fill(place: Place, scale: Scale, say: (line: string) => void): Promise<void> {
  const database = await openDatabase({ ...place, version: packageFile.version });
  try {
    const { prisma } = database;
    const record = readCouncil();
    const council = generatedCouncil(scale, record);
    const { editions } = await loadCouncil(prisma, council);
    say(`loaded ${editions.map(({ id, added }) => `${id} (${added} figures)`).join(', ')}`);
    await followRules(prisma);
    const known = new Set(record.files.map(({ path }) => path));
    const generated = council.files.map(({ path }) => path).filter((path) => !known.has(path));
    await prisma.dataFile.deleteMany({ where: { path: { in: generated } } });
    await addParts(prisma, scale, say);
    await prisma.$executeRawUnsafe('VACUUM ANALYZE');
  } finally {
    await database.close();
  }
}
