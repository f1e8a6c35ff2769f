import type { EditionData } from '@dial/domain/edition-data/edition-data';
import { Prisma, type PrismaClient, type TransactionClient } from '../open/client.ts';
import { TRANSACTION_OPTIONS } from '../open/database.ts';
import { type StandingActual, StandingFigures } from '../rate/standing-figures.ts';
import { rateUnpublished } from '../write/rest-on.ts';
import { breakdownRows } from './breakdown-rows.ts';
import { changedFiles } from './changed-files.ts';
import type { CouncilData } from './council-data.ts';
import { editionRows, narrativeRows } from './edition-rows.ts';
import { editionSearchEntries } from './edition-search-entries.ts';
import { initialMappings } from './initial-mappings.ts';
import { type MappingCounts, writeInitialMappings } from './mapping-versions.ts';
import { editionReadings } from './observation-rows.ts';
import { type VersionCounts, writeReadings } from './observation-versions.ts';
import { periodIds, periodRows } from './period-rows.ts';
import { writePrintedBreaks } from './printed-breaks.ts';
import { indicatorRow, reportDetails, reportRow } from './report-rows.ts';
import { Responsibilities } from './responsibilities.ts';
import type { TableRows } from './table-rows.ts';
import { insertRows, upsertRows } from './upsert-rows.ts';
import { writeOutcomes, writeStrategy } from './write-strategy.ts';

interface LoadedEdition extends VersionCounts {
  readonly id: string;
  readonly indicators: number;
  readonly conflicts: number;
}

/** What a load wrote: the editions, whether what stands beside them, and the mappings that follow from both. */
export interface LoadedCouncil {
  readonly editions: readonly LoadedEdition[];
  readonly strategy: boolean;
  readonly mappings: MappingCounts;
}

const NOTHING: LoadedCouncil = {
  editions: [],
  strategy: false,
  mappings: { added: 0, changed: 0, retired: 0 },
};

/**
 * Brings the database up to the council's data files, in one transaction: editions whose files changed are written again,
 * with their ratings, and so is the strategy beside them; the mappings that follow from both get new versions where they
 * changed; the rest is left alone. Doing it twice changes nothing.
 */
export async function loadCouncil(prisma: PrismaClient, council: CouncilData): Promise<LoadedCouncil> {
  return prisma.$transaction(async (tx) => {
    // Of two programs that start together, one waits here and then finds nothing left to do.
    await tx.$queryRaw(Prisma.sql`SELECT version FROM "DataVersion" FOR UPDATE`);
    const { changed, gone } = await changedFiles(tx, council.files);
    const touched = [...changed.map(({ path }) => path), ...gone];
    if (touched.length === 0) return NOTHING;

    const responsibilities = new Responsibilities(council);
    await upsertRows(
      tx,
      'Document',
      ['id'],
      council.documents.map(({ id, title }) => ({ id, title })),
    );
    await upsertRows(tx, 'Directorate', ['id'], responsibilities.directorateRows());
    await upsertRows(tx, 'Service', ['id'], responsibilities.serviceRows());
    await upsertRows(tx, 'Breakdown', ['id'], breakdownRows(council.breakdowns));
    await writeOutcomes(tx, council);
    const editions: LoadedEdition[] = [];
    for (const edition of editionsOf(council, touched)) {
      editions.push(await writeEdition(tx, edition, responsibilities));
    }
    const at = new Date();
    if (editions.length > 0) await rateUnpublished(tx, { author: 'record', at, cause: 'load' });
    const strategy =
      isShared(council, touched) || touched.some((path) => council.strategyFiles.includes(path));
    if (strategy) await writeStrategy(tx, council);
    const mappings = await writeInitialMappings(tx, initialMappings(council));
    await tx.dataFile.deleteMany({ where: { path: { in: gone } } });
    await upsertRows(
      tx,
      'DataFile',
      ['path'],
      changed.map(({ path, hash }) => ({ path, hash, loadedAt: at })),
    );
    const details = {
      changed: changed.map(({ path }) => path),
      gone,
      loaded: editions.map((one) => ({ ...one })),
      strategy,
      mappings: { ...mappings },
    };
    await tx.auditEvent.create({ data: { actor: 'record', action: 'load', subject: 'data files', details } });
    await tx.$executeRaw(Prisma.sql`UPDATE "DataVersion" SET version = version + 1`);
    return { editions, strategy, mappings };
  }, TRANSACTION_OPTIONS);
}

/** The editions to write: those with a changed file, or all of them when a shared file changed. */
function editionsOf(council: CouncilData, changed: readonly string[]): readonly EditionData[] {
  if (isShared(council, changed)) return council.editions;
  return council.editions.filter((edition) => changed.some((path) => isOf(path, edition)));
}

/** Whether a file changed that is neither an edition's nor the strategy's, or that is there no more. */
function isShared({ editions, strategyFiles }: CouncilData, changed: readonly string[]): boolean {
  return changed.some(
    (path) => !strategyFiles.includes(path) && !editions.some((edition) => isOf(path, edition)),
  );
}

function isOf(path: string, { head }: EditionData): boolean {
  return path.startsWith(`${head.id}/`);
}

async function writeEdition(
  tx: TransactionClient,
  edition: EditionData,
  responsibilities: Responsibilities,
): Promise<LoadedEdition> {
  const { head, indicators, conflicts } = edition;
  await upsertRows(
    tx,
    'Indicator',
    ['id'],
    indicators.map((indicator) => indicatorRow(edition, indicator)),
  );
  await tx.indicator.updateMany({
    where: { documentId: head.document, id: { notIn: indicators.map(({ id }) => id) } },
    data: { retired: true },
  });
  await upsertRows(tx, 'Period', ['id'], periodRows(periodIds(edition)));
  await writePrintedBreaks(tx, edition, new Date());
  const versions = await writeReadings(tx, head.document, editionReadings(edition));
  await removeWhatItSays(tx, head.id);
  for (const rows of editionRows(edition)) await upsertTable(tx, rows);
  const figures = new StandingFigures(
    await readStandingActuals(
      tx,
      indicators.map(({ id }) => id),
    ),
  );
  const reports = indicators.map((indicator, index) =>
    reportRow(edition, indicator, index + 1, figures, responsibilities),
  );
  // Movement names the period it would compare with even where no figure of it is held.
  const compared = reports.flatMap((report) => [report.ratedPeriodId, report.movementComparedWithId]);
  await upsertRows(tx, 'Period', ['id'], periodRows(compared));
  await upsertRows(tx, 'IndicatorReport', ['id'], reports);
  const { targets, directions } = reportDetails(edition);
  await upsertRows(tx, 'Target', ['reportId', 'position'], targets);
  await upsertRows(tx, 'PrintedDirection', ['reportId', 'position'], directions);
  for (const rows of narrativeRows(edition)) await upsertTable(tx, rows);
  await tx.searchEntry.deleteMany({ where: { editionId: head.id } });
  await insertRows(tx, 'SearchEntry', editionSearchEntries(edition, reports));
  return { id: head.id, indicators: indicators.length, conflicts: conflicts.length, ...versions };
}

/** What an edition says beside its figures is written afresh. The edition itself stays, as people refer to it. */
async function removeWhatItSays(tx: TransactionClient, editionId: string): Promise<void> {
  const where = { editionId };
  await tx.indicatorReport.deleteMany({ where });
  await tx.editionArea.deleteMany({ where });
  await tx.meeting.deleteMany({ where });
  await tx.glossaryTerm.deleteMany({ where });
  await tx.highlight.deleteMany({ where });
  await tx.commentary.deleteMany({ where });
  await tx.conflict.deleteMany({ where });
}

function upsertTable(tx: TransactionClient, { table, key, rows }: TableRows): Promise<void> {
  return upsertRows(tx, table, key, rows);
}

/** What documents print: what is filed for an edition that was opened in Dial never changes a printed one. */
function readStandingActuals(
  tx: TransactionClient,
  indicatorIds: readonly string[],
): Promise<StandingActual[]> {
  return tx.$queryRaw(Prisma.sql`SELECT id, "indicatorId", "periodId", value::text,
      lower(replace(status::text, '_', '-')) AS status, expected, raw
    FROM "Observation" WHERE "indicatorId" = ANY(${indicatorIds}) AND kind = 'ACTUAL' AND standing AND current AND breakdown = ''
      AND "editionId" IS NULL`);
}
