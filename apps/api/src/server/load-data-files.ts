import { changedFiles } from '@dial/database/load/changed-files';
import type { PrismaClient } from '@dial/database/open/client';
import { DATA_FOLDER } from '@dial/luton/data-folder';
import { hashDataFiles } from '@dial/luton/hash-data-files';

/**
 * Brings the database up to the data files. Where they are those that were loaded last, none is parsed or checked again, and nothing
 * of what does that is loaded.
 *
 * @returns what was loaded, a line each
 * @throws DataFileError naming the file, the row and the field
 */
export async function loadDataFiles(prisma: PrismaClient, folder = DATA_FOLDER): Promise<string[]> {
  const { changed, gone } = await changedFiles(prisma, hashDataFiles(folder));
  if (changed.length + gone.length === 0) return [];
  const [{ readCouncil }, { loadCouncil }, { describeStrategy }] = await Promise.all([
    import('@dial/luton/read-council'),
    import('@dial/database/load/load-council'),
    import('@dial/luton/strategy/describe-strategy'),
  ]);
  const council = readCouncil(folder);
  const { editions, strategy, mappings } = await loadCouncil(prisma, council);
  const lines = editions.map(
    (edition) =>
      `Loaded ${edition.id}: ${edition.indicators} indicators, ${edition.added} new observations, ` +
      `${edition.corrected} corrected, ${edition.retired} retired, ${edition.conflicts} recorded conflicts`,
  );
  if (strategy) lines.push(...describeStrategy(council.strategy).map((part) => `Loaded ${part}`));
  const { added, changed: anew, retired } = mappings;
  if (added + anew + retired > 0)
    lines.push(`Mapped indicators to outcomes: ${added} new mappings, ${anew} changed, ${retired} retired`);
  return lines;
}
