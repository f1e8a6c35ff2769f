import { EMPTY_RETURN } from '@dial/domain/return/return-content';
import { loadCouncil } from '../load/load-council.ts';
import { Prisma, type PrismaClient, type TransactionClient } from '../open/client.ts';
import { appendEditionVersion } from '../write/edition-version.ts';
import { rateReports } from '../write/rate-report.ts';
import { appendReportVersions, type VersionCause } from '../write/report-version.ts';
import { inOneWrite, writerOf } from '../write/writer.ts';
import { madeCouncil, madeEdition } from './made-council.ts';
import { makeOpenedEdition } from './made-opened.ts';

const PRINTED = '2096-97-q2';
const OPENED = '2096-97-q3';

/** Ids of what `madeCycle` puts into a database. */
export const CYCLE = {
  printed: PRINTED,
  opened: OPENED,
  trees: 'trees-2096-97',
  mown: 'mown-2096-97',
  treesReport: `${OPENED}.trees-2096-97`,
  mownReport: `${OPENED}.mown-2096-97`,
  /** Of the two rows. */
  directorate: 'place',
  service: 'parks-and-gardens',
} as const;

/**
 * A made-up edition of a document, and a draft opened after it that reports the same two indicators, their returns not begun. The
 * draft's rows rest on what the document prints.
 */
export async function madeCycle(prisma: PrismaClient): Promise<void> {
  await loadCouncil(prisma, madeCouncil(madeEdition('2096-97')));
  await makeOpenedEdition(prisma, OPENED, PRINTED);
  await writeAs(prisma, 'made-up-editor', 'open', async (tx) => {
    await copy(tx, 'EditionArea', { editionId: OPENED }, 'id');
    await copy(
      tx,
      'IndicatorReport',
      { editionId: OPENED, publishedRag: null, publishedRaw: null },
      'id',
      'areaId',
    );
    await copy(tx, 'Target', { documentId: null, line: null, column: null }, 'reportId');
    for (const id of [CYCLE.treesReport, CYCLE.mownReport])
      await tx.return.create({
        data: { id, editionId: OPENED, state: 'NOT_STARTED', content: { ...EMPTY_RETURN, revisions: [] } },
      });
  });
}

/** Copies the printed edition's rows of a table to the opened one: changed, and with its id in those columns that begin with one. */
async function copy(tx: TransactionClient, table: string, change: object, ...columns: readonly string[]) {
  const ids = columns.map(
    (column) =>
      Prisma.sql`${column}::text, replace(to_jsonb(t) ->> ${column}::text, ${PRINTED}::text, ${OPENED}::text)`,
  );
  // The rating shown follows from what else there is.
  const shown =
    table === 'IndicatorReport' ? Prisma.sql`, 'rag', to_jsonb(t) -> 'computedRag'` : Prisma.empty;
  const name = Prisma.raw(`"${table}"`);
  await tx.$executeRaw`INSERT INTO ${name} SELECT (jsonb_populate_record(t, ${JSON.stringify(change)}::jsonb
      || jsonb_build_object(${Prisma.join(ids)}${shown}))).*
    FROM ${name} t WHERE to_jsonb(t)::text LIKE ${`%${PRINTED}%`}`;
}

/** One made-up write about the draft, after which both of its rows are rated and what it shows is kept. */
export async function writeAs(
  prisma: PrismaClient,
  actor: string,
  cause: VersionCause,
  work: (tx: TransactionClient) => Promise<unknown>,
): Promise<void> {
  await inOneWrite(writerOf(prisma, actor), async (tx, at) => {
    await work(tx);
    const reportIds = [CYCLE.treesReport, CYCLE.mownReport];
    await rateReports(tx, reportIds);
    await appendReportVersions(tx, { reportIds, author: actor, at, cause });
    await appendEditionVersion(tx, { editionId: OPENED, author: actor, at, cause });
    return { kind: 'ok', id: OPENED, action: `made.${cause}`, before: null, after: {}, editionId: OPENED };
  });
}

/** Signs both returns of the draft off, as their officer and manager would, with commentary. */
export async function approveAll(prisma: PrismaClient): Promise<void> {
  await writeAs(prisma, 'made-up-manager', 'approve', async (tx) => {
    const submitted = { submittedBy: 'made-up-officer', submittedAt: new Date('2097-01-20T12:00:00Z') };
    const decided = { decidedBy: 'made-up-manager', decidedAt: new Date('2097-01-21T12:00:00Z') };
    await tx.return.updateMany({
      where: { editionId: OPENED },
      data: { state: 'APPROVED', version: { increment: 1 }, ...submitted, ...decided },
    });
    for (const [index, indicatorId] of [CYCLE.trees, CYCLE.mown].entries()) {
      const id = `${OPENED}.${indicatorId}.return`;
      const words = { editionId: OPENED, position: index + 1, text: 'Made-up words.' };
      const covers = { create: { indicatorId, position: 1 } };
      const create = { id, ...words, authors: ['Made-up officer'], covers };
      await tx.commentary.upsert({ where: { id }, create, update: {} });
    }
  });
}

/** What a return of the draft would bring once approved: a figure for the period that its rows report on. */
export async function fileFigure(
  prisma: PrismaClient,
  indicatorId: string,
  value: string,
  reason: string | null = 'Made up.',
): Promise<void> {
  await writeAs(prisma, 'made-up-manager', 'approve', async (tx) => {
    const place = { indicatorId, periodId: PRINTED, kind: 'ACTUAL', breakdown: '' } as const;
    const filed = { ...place, reading: `return:${OPENED}` };
    await tx.observation.updateMany({ where: filed, data: { current: false, standing: false } });
    const version = (await tx.observation.count({ where: filed })) + 1;
    const figure = { value, raw: value, status: 'REVISED', reason } as const;
    await tx.observation.create({
      data: {
        id: `${indicatorId}.${PRINTED}.filed.v${version}`,
        ...filed,
        ...figure,
        version,
        current: true,
        standing: true,
        editionId: OPENED,
        author: 'made-up-officer',
      },
    });
  });
}
