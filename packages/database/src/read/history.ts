import type { ReportContent } from '@dial/domain/report/report-content';
import { Prisma } from '../open/client.ts';
import type { EditionContent } from '../write/edition-version.ts';
import { type AsAt, type MomentRow, momentOf } from './as-at.ts';
import { instant } from './instant.ts';
import { nameOf } from './name-of.ts';
import { type Reader, visible } from './reader.ts';
import { seenFrom, versionSeen } from './seen-versions.ts';
import type { Stage } from './words.ts';

/** What a row showed from a write on, and why. */
export interface ReportVersionRow {
  reportId: string;
  editionId: string;
  indicatorId: string;
  version: number;
  moment: string;
  at: string;
  author: string;
  authorName: string;
  /** One of VersionCause. */
  cause: string;
  /** For the public, of a correction. */
  note: string | null;
  content: ReportContent;
}

const VERSION = Prisma.sql`SELECT v."reportId", r."editionId", r."indicatorId", v.version, v.moment::text,
    ${instant(Prisma.sql`v.at`)} AS at, v.author, ${nameOf(Prisma.sql`v.author`)} AS "authorName", v.cause, v.note, v.content
  FROM "ReportVersion" v JOIN "IndicatorReport" r ON r.id = v."reportId" JOIN "Edition" e ON e.id = r."editionId"`;

/** An edition that was opened in Dial as it stood at a moment. */
export interface EditionAsAt extends MomentRow {
  readonly content: EditionContent;
  /** In the order of the edition. */
  readonly rows: readonly ReportVersionRow[];
}

/** The edition as it stood then; null as `momentOf` is. Three statements. */
export async function readEditionAsAt(
  reader: Reader,
  editionId: string,
  at: AsAt,
): Promise<EditionAsAt | null> {
  const moment = await momentOf(reader, editionId, at);
  if (moment === null) return null;
  const [content, rows] = await Promise.all([
    readEditionContent(reader, moment),
    readReportsAsAt(reader, moment),
  ]);
  return content === null ? null : { ...moment, content, rows };
}

type Moment = Pick<MomentRow, 'editionId' | 'moment'>;

/** What an edition said as a whole at a moment; null where the reader did not see it then. */
export async function readEditionContent(
  reader: Reader,
  { editionId, moment }: Moment,
): Promise<EditionContent | null> {
  const [row] = await reader.rows<{ content: EditionContent }>(Prisma.sql`SELECT v.content
    FROM "EditionVersion" v JOIN "Edition" e ON e.id = v."editionId"
    WHERE ${visible(reader)} AND e.id = ${editionId} AND ${moment}::bigint >= ${seenFrom(reader)} AND v.moment <= ${moment}::bigint
    ORDER BY v.version DESC LIMIT 1`);
  return row?.content ?? null;
}

/** What the rows of an edition showed at a moment; none where the reader did not see it then. */
export function readReportsAsAt(reader: Reader, { editionId, moment }: Moment): Promise<ReportVersionRow[]> {
  return reader.rows(Prisma.sql`${VERSION}
    WHERE ${visible(reader)} AND e.id = ${editionId} AND ${moment}::bigint >= ${seenFrom(reader)}
      AND v.version = (SELECT max(shown.version) FROM "ReportVersion" shown
        WHERE shown."reportId" = v."reportId" AND shown.moment <= ${moment}::bigint)
    ORDER BY (v.content ->> 'position')::int, v."reportId" COLLATE "C"`);
}

/** All that rows showed at moments that the reader sees; of each the newest first. */
export function readReportVersions(
  reader: Reader,
  reportIds: readonly string[],
): Promise<ReportVersionRow[]> {
  return reader.rows(Prisma.sql`${VERSION}
    WHERE ${visible(reader)} AND v."reportId" = ANY(${reportIds}) AND ${versionSeen(reader)}
    ORDER BY v."reportId" COLLATE "C", v.version DESC`);
}

/** A correction of what was published, with its note for the public. */
export interface CorrectionRow {
  reportId: string;
  editionId: string;
  indicatorId: string;
  version: number;
  at: string;
  author: string;
  authorName: string;
  note: string;
}

/** Newest first. */
export function readCorrections(reader: Reader, editionIds: readonly string[]): Promise<CorrectionRow[]> {
  return reader.rows(Prisma.sql`SELECT v."reportId", r."editionId", r."indicatorId", v.version, ${instant(Prisma.sql`v.at`)} AS at,
      v.author, ${nameOf(Prisma.sql`v.author`)} AS "authorName", v.note
    FROM "ReportVersion" v JOIN "IndicatorReport" r ON r.id = v."reportId" JOIN "Edition" e ON e.id = r."editionId"
    WHERE ${visible(reader)} AND e.id = ANY(${editionIds}) AND v.cause = 'correct' AND ${versionSeen(reader)}
    ORDER BY e.id COLLATE "C", v.moment DESC, r.position`);
}

/** A step of an edition to its next stage. */
export interface StepRow {
  editionId: string;
  number: number;
  from: Stage | null;
  to: Stage;
  moment: string;
  at: string;
  by: string;
  byName: string;
  note: string | null;
  /** SHA-256 of all that the edition then showed, in hexadecimal digits. */
  hash: string;
}

/** Those to stages that the reader sees, oldest first. */
export function readSteps(reader: Reader, editionIds: readonly string[]): Promise<StepRow[]> {
  return reader.rows(Prisma.sql`SELECT s."editionId", s.number, s."from"::text, s."to"::text, s.moment::text,
      ${instant(Prisma.sql`s.at`)} AS at, s.by, ${nameOf(Prisma.sql`s.by`)} AS "byName", s.note, s.hash
    FROM "EditionStep" s JOIN "Edition" e ON e.id = s."editionId"
    WHERE ${visible(reader)} AND e.id = ANY(${editionIds}) AND s.moment >= ${seenFrom(reader)}
    ORDER BY e.id COLLATE "C", s.number`);
}
