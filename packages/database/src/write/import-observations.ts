import { periodRows } from '../load/period-rows.ts';
import { quote } from '../load/upsert-rows.ts';
import { Prisma, type PrismaClient, type TransactionClient } from '../open/client.ts';
import { readEditionState } from './edition-state.ts';
import { touchEdition } from './edition-version.ts';
import { addFigures, type FiguresOf, fileFigures } from './figure-statements.ts';
import type { PackedFigures } from './pack-figures.ts';
import { rateImported } from './rest-on.ts';
import { type Invalid, invalid, type NotFound, type Written } from './write-result.ts';
import { inOneWrite, type Writer } from './writer.ts';

/** A file of figures, every row of which was found right. */
export interface FiguresFile {
  readonly editionId: string;
  readonly fileName: string;
  /** Of its bytes. */
  readonly hash: string;
  /** In the file's order, asked for one at a time. No place is in it twice. */
  readonly batches: AsyncIterable<PackedFigures>;
}

/** What an import came to, in rows of the file. */
export interface ImportCounts {
  readonly added: number;
  /** A further version of what an earlier import brought. */
  readonly changed: number;
  /** Left alone, as the figure is so already. */
  readonly unchanged: number;
  /** Left alone, as a return stands for the figure. */
  readonly left: number;
  /** Rows of editions that were rated again. */
  readonly rated: number;
  /** Those of them that are rated otherwise now. */
  readonly ratingsChanged: number;
}

/**
 * Files figures for a draft that was opened in Dial: all of them or none. They are seen with the edition, as what returns bring is, and
 * nothing is overwritten: what changed becomes a further version, what is the same is left alone, and so is a figure of which a
 * return was approved. Rows that rest on what is new are rated again.
 */
export async function importObservations(
  writer: Writer,
  { editionId, fileName, hash, batches }: FiguresFile,
): Promise<(Written & ImportCounts) | Invalid | NotFound> {
  let counts: ImportCounts = NOTHING;
  const written = await inOneWrite<Invalid | NotFound>(writer, async (tx, at) => {
    const refusal = await whyNoImport(tx, editionId);
    if (refusal !== null) return refusal;
    // So that the database looks the period of each new row up by its index, few as periods are.
    await tx.$executeRaw`SET LOCAL random_page_cost = 1.1`;
    const by = { author: writer.actor, at };
    const filed = await writeBatches(tx, { editionId, ...by }, batches);
    const rated = await rateImported(tx, { editionId, indicatorIds: [...filed.indicators], ...by });
    const { added, changed, unchanged, left } = filed;
    counts = { added, changed, unchanged, left, ...rated };
    if (added + changed === 0) return { kind: 'ok', id: editionId, nothing: true };
    await touchEdition(tx, editionId);
    const after = { fileName, hash, ...counts };
    return { kind: 'ok', id: editionId, action: 'observations.import', before: null, after, editionId };
  });
  return written.kind === 'ok' ? { ...written, ...counts } : written;
}

const NOTHING: ImportCounts = {
  added: 0,
  changed: 0,
  unchanged: 0,
  left: 0,
  rated: 0,
  ratingsChanged: 0,
};

/** Why figures cannot be filed for an edition; null where they can. */
export async function whyNoImport(
  tx: Pick<PrismaClient, '$queryRaw'>,
  editionId: string,
): Promise<Invalid | NotFound | null> {
  const edition = await readEditionState(tx, editionId);
  if (edition === null) return { kind: 'not-found', id: editionId };
  if (!edition.opened)
    return invalid(
      'editionId',
      'A document prints the edition: its figures are corrected in the data files.',
    );
  if (edition.stage === 'PUBLISHED')
    return invalid('editionId', 'The edition is published. Import the figures into the next one.');
  if (edition.stage !== 'DRAFT')
    return invalid('editionId', 'The edition has left the draft, so its figures are fixed.');
  return null;
}

async function writeBatches(tx: TransactionClient, of: FiguresOf, batches: AsyncIterable<PackedFigures>) {
  const fresh =
    (await tx.observation.findFirst({ where: { editionId: of.editionId }, select: { id: true } })) === null;
  const periods = new Set<string>();
  const indicators = new Set<string>();
  let [added, changed, unchanged, left] = [0, 0, 0, 0];
  for await (const batch of batches) {
    await addPeriods(
      tx,
      batch.periods.filter((id) => !periods.has(id)),
    );
    for (const id of batch.periods) periods.add(id);
    const [filed = NONE] = await tx.$queryRaw<Filed[]>(
      fresh ? addFigures(batch, of) : fileFigures(batch, of),
    );
    for (const id of filed.indicators) indicators.add(id);
    changed += filed.outdated;
    added += filed.count - filed.outdated;
    left += filed.left;
    unchanged += batch.count - filed.count - filed.left;
  }
  return { added, changed, unchanged, left, indicators };
}

/** What became of a batch. */
interface Filed {
  readonly count: number;
  readonly indicators: readonly string[];
  readonly outdated: number;
  readonly left: number;
}

const NONE: Filed = { count: 0, indicators: [], outdated: 0, left: 0 };

/** Makes the periods that no figure was about so far. */
async function addPeriods(tx: TransactionClient, ids: readonly string[]): Promise<void> {
  const rows = periodRows(ids);
  if (rows.length === 0) return;
  const columns = Prisma.raw(['id', 'kind', 'label', 'start', 'end', 'sortKey'].map(quote).join(', '));
  await tx.$executeRaw(Prisma.sql`INSERT INTO "Period" (${columns})
    SELECT ${columns} FROM json_populate_recordset(NULL::"Period", ${JSON.stringify(rows)}::json) ON CONFLICT DO NOTHING`);
}
