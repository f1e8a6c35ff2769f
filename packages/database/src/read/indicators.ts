import { Prisma } from '../open/client.ts';
import { CARRIED } from './carried.ts';
import { instant } from './instant.ts';
import { nameOf } from './name-of.ts';
import { indicatorVisible, observationVisible, type Reader, stands, visible } from './reader.ts';
import { NEWEST_FILING, standsInRow } from './stands-in-row.ts';
import type { ObservationKind, ObservationStatus, Polarity } from './words.ts';

export interface IndicatorRow {
  id: string;
  documentId: string;
  title: string;
  series: string | null;
  printedTitles: string[];
  groupId: string | null;
  purpose: string | null;
  additional: string | null;
  unit: string;
  decimals: number | null;
  polarity: Polarity;
  polarityBy: string;
  polarityReason: string;
  polarityLine: number | null;
  seasonal: boolean;
  aggregation: string | null;
}

const COLUMNS = Prisma.sql`i.id, i."documentId", i.title, i.series, i."printedTitles", i."groupId", i.purpose,
    i.additional, i.unit, i.decimals, i.polarity::text, i."polarityBy", i."polarityReason", i."polarityLine",
    i.seasonal, i.aggregation::text`;

const INDICATOR = Prisma.sql`SELECT ${COLUMNS} FROM "Indicator" i`;

const seen = (reader: Reader) => indicatorVisible(reader, Prisma.sql`i.id`);

/** The columns to order by that put indicators of the newest edition first. */
const newestFirst = (
  reader: Reader,
) => Prisma.sql`(SELECT max(e."sortKey" COLLATE "C") FROM "IndicatorReport" r
    JOIN "Edition" e ON e.id = r."editionId" WHERE r."indicatorId" = i.id AND ${visible(reader)}) AS newest,
  i."sortKey" COLLATE "C" AS key`;

export function readIndicatorsById(reader: Reader, ids: readonly string[]): Promise<IndicatorRow[]> {
  return reader.rows(Prisma.sql`${INDICATOR} WHERE i.id = ANY(${ids}) AND ${seen(reader)}`);
}

export function readIndicatorsOfGroups(reader: Reader, groupIds: readonly string[]): Promise<IndicatorRow[]> {
  return reader.rows(
    Prisma.sql`${INDICATOR} WHERE i."groupId" = ANY(${groupIds}) AND ${seen(reader)} ORDER BY i."sortKey" COLLATE "C", i.id COLLATE "C"`,
  );
}

/** The indicators that carry proposed measures, newest edition first. */
export function readIndicatorsOfProposedMeasures(
  reader: Reader,
  measureIds: readonly string[],
): Promise<(IndicatorRow & { proposedMeasureId: string })[]> {
  return reader.rows(Prisma.sql`SELECT * FROM (SELECT DISTINCT c."proposedMeasureId", ${COLUMNS}, ${newestFirst(reader)}
      FROM ${CARRIED} c JOIN "Indicator" i ON i.id = c."indicatorId"
      WHERE c."proposedMeasureId" = ANY(${measureIds}) AND ${seen(reader)}) carrying
    ORDER BY "proposedMeasureId" COLLATE "C", newest DESC, key, id COLLATE "C"`);
}

/** The indicators that report framework measures, newest edition first. */
export function readIndicatorsOfFrameworkMeasures(
  reader: Reader,
  measureIds: readonly string[],
): Promise<(IndicatorRow & { frameworkMeasureId: string })[]> {
  return reader.rows(Prisma.sql`SELECT * FROM (SELECT DISTINCT c."frameworkMeasureId", ${COLUMNS}, ${newestFirst(reader)}
      FROM ${CARRIED} c JOIN "Indicator" i ON i.id = c."indicatorId"
      WHERE c."frameworkMeasureId" = ANY(${measureIds}) AND ${seen(reader)}) carrying
    ORDER BY "frameworkMeasureId" COLLATE "C", newest DESC, key, id COLLATE "C"`);
}

export interface PeriodRow {
  id: string;
  kind: string;
  label: string;
  start: string | null;
  end: string | null;
  sortKey: string;
}

const PERIOD = Prisma.sql`SELECT p.id, p.kind, p.label, p.start::text, p."end"::text, p."sortKey" FROM "Period" p`;

export function readPeriodsById(reader: Reader, ids: readonly string[]): Promise<PeriodRow[]> {
  return reader.rows(Prisma.sql`${PERIOD} WHERE p.id = ANY(${ids})`);
}

/**
 * Periods that hold whole-borough observations of indicators the reader may see, oldest first. No index finds a period's figures, but
 * an indicator's of a period: without OFFSET the database would rather read all figures there are.
 */
export function readPeriods(reader: Reader): Promise<PeriodRow[]> {
  return reader.rows(Prisma.sql`${PERIOD} WHERE EXISTS (
      SELECT 1 FROM "Indicator" i JOIN "Observation" o ON o."indicatorId" = i.id AND o."periodId" = p.id
      WHERE o.current AND o.breakdown = '' AND ${observationVisible(reader)} AND ${seen(reader)} OFFSET 0)
    ORDER BY p."sortKey" COLLATE "C", p.id COLLATE "C"`);
}

export interface ObservationRow {
  id: string;
  indicatorId: string;
  periodId: string;
  /** A share of the whole is of a part, never of the whole borough. */
  kind: Exclude<ObservationKind, 'SHARE_OF_WHOLE'>;
  value: string | null;
  raw: string;
  status: ObservationStatus;
  expected: string | null;
  heading: string | null;
  numerator: string | null;
  denominator: string | null;
  note: string | null;
  documentId: string | null;
  line: number | null;
  column: string | null;
  /** The edition it was filed for; null where a document prints it. */
  editionId: string | null;
  version: number;
  /** Why there is a further version, in words for the public; null for the first. */
  reason: string | null;
  /** Who filed it, and when; of what a document prints, when it was read in. */
  authorName: string;
  at: string;
  /** The sort key of its period. */
  periodKey: string;
}

/** What is read of an observation `o` with its period `p`. */
export const OBSERVATION_COLUMNS = Prisma.sql`o.id, o."indicatorId", o."periodId", o.kind::text, o.value::text, o.raw,
    o.status::text, o.expected, o.heading, o.numerator::text, o.denominator::text, o.note, o."documentId", o.line, o."column",
    o."editionId", o.version, o.reason, ${nameOf(Prisma.sql`o.author`)} AS "authorName",
    ${instant(Prisma.sql`o."createdAt"`)} AS at, p."sortKey" AS "periodKey"`;

const FROM_OBSERVATION = Prisma.sql`SELECT ${OBSERVATION_COLUMNS}
  FROM "Observation" o JOIN "Period" p ON p.id = o."periodId" JOIN "Indicator" i ON i.id = o."indicatorId"`;

/** The standing whole-borough observations of indicators, oldest period first. */
export function readStandingObservations(
  reader: Reader,
  indicatorIds: readonly string[],
): Promise<ObservationRow[]> {
  return reader.rows(Prisma.sql`${FROM_OBSERVATION}
    WHERE o."indicatorId" = ANY(${indicatorIds}) AND ${stands(reader)} AND o.breakdown = ''
      AND ${observationVisible(reader)} AND ${seen(reader)}
    ORDER BY o."indicatorId", p."sortKey" COLLATE "C", p.id COLLATE "C", o.kind`);
}

/**
 * The whole-borough figures that rows of editions were drawn from, oldest period first: of each period and kind the one of the newest
 * edition up to the row's own that filed one, else as printed. What a later edition brings is no part of them.
 */
export function readObservationsOfReports(
  reader: Reader,
  reportIds: readonly string[],
): Promise<(ObservationRow & { reportId: string })[]> {
  return reader.rows(Prisma.sql`SELECT * FROM (SELECT DISTINCT ON (r.id, o."periodId", o.kind) r.id AS "reportId", ${OBSERVATION_COLUMNS}
      FROM "IndicatorReport" r JOIN "Edition" e ON e.id = r."editionId" JOIN "Indicator" i ON i.id = r."indicatorId"
        JOIN "Observation" o ON o."indicatorId" = i.id JOIN "Period" p ON p.id = o."periodId"
      WHERE ${visible(reader)} AND r.id = ANY(${reportIds}) AND ${standsInRow()} AND o.breakdown = '' AND ${observationVisible(reader)}
      ORDER BY r.id, o."periodId", o.kind, ${NEWEST_FILING}) shown
    ORDER BY "reportId" COLLATE "C", "periodKey" COLLATE "C", "periodId" COLLATE "C", kind::"ObservationKind"`);
}

export function readObservationsById(reader: Reader, ids: readonly string[]): Promise<ObservationRow[]> {
  return reader.rows(Prisma.sql`${FROM_OBSERVATION} WHERE o.id = ANY(${ids})
    AND ${observationVisible(reader)} AND ${seen(reader)}`);
}
