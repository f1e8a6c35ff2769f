import { type ComparedLink, comparableWith } from '@dial/domain/lineage/comparable-with';
import type { Actual } from '@dial/domain/value/actual';
import { convertUnit } from '@dial/domain/value/convert-unit';
import { decimalOrNull } from '@dial/domain/value/decimal-or-null';
import { isUnit } from '@dial/domain/value/is-unit';
import { Prisma } from '../open/client.ts';
import { seenLinks } from './lineage.ts';
import { type Reader, visible } from './reader.ts';
import { NEWEST_FILING, standsInRow } from './stands-in-row.ts';

/** What other documents print of the measure of a row, in the row's unit; a newer document's figures come later. */
export interface EarlierRow {
  readonly reportId: string;
  readonly actuals: readonly Actual[];
}

interface PrintedFigure {
  readonly indicatorId: string;
  readonly documentId: string;
  readonly unit: string;
  readonly period: string;
  readonly value: string;
  readonly status: Actual['status'];
  readonly raw: string;
}

interface Row {
  reportId: string;
  indicatorId: string;
  documentId: string;
  unit: string;
  /** Between what carries the measure in each document: the id of an indicator, else of another thing. */
  links: readonly ComparedLink[];
  figures: readonly PrintedFigure[];
}

/** What adds up over the year: only its figures say how a year ran. */
const ADDS_UP = Prisma.sql`('SUM', 'CUMULATIVE')`;

const carrier = (member: string) =>
  Prisma.raw(`COALESCE('indicator:' || ${member}."indicatorId", 'framework:' || ${member}."frameworkMeasureId",
    'proposed:' || ${member}."proposedMeasureId", 'plan:' || ${member}."planIndicatorId", ${member}.id)`);

/**
 * The whole-borough figures of rows' measures in other documents, of what adds up over the year, where the figures may be compared
 * (docs/decisions/0009-figures-of-several-documents.md): joined as the chart joins them, and never of an edition after the row's own.
 * One statement, however many rows; a row of which there are none is left out.
 */
export async function readEarlierFigures(
  reader: Reader,
  reportIds: readonly string[],
): Promise<EarlierRow[]> {
  const rows = await reader.rows<Row>(Prisma.sql`WITH asked AS (
      SELECT r.id, r."editionId", i.id AS "indicatorId", i."documentId", i.unit, cm."chainId"
      FROM "IndicatorReport" r JOIN "Edition" e ON e.id = r."editionId" JOIN "Indicator" i ON i.id = r."indicatorId"
        JOIN "ChainMember" cm ON cm."indicatorId" = i.id
      WHERE r.id = ANY(${reportIds}) AND ${visible(reader)} AND i.aggregation::text IN ${ADDS_UP}),
    links AS (
      SELECT r.id, json_agg(json_build_object('earlier', ${carrier('one')}, 'later', ${carrier('other')},
        'comparability', lower(replace(l.comparability::text, '_', '-')))) AS links
      FROM asked r JOIN ${seenLinks(reader)} ON l."chainId" = r."chainId" GROUP BY r.id),
    figures AS (
      SELECT DISTINCT ON (r.id, o."indicatorId", o."periodId") r.id, oi.id AS "indicatorId", oi."documentId", oi.unit,
        o."periodId" AS period, o.value::text AS value, lower(replace(o.status::text, '_', '-')) AS status, o.raw, told."sortKey"
      FROM asked r JOIN "ChainMember" om ON om."chainId" = r."chainId"
        JOIN "Indicator" oi ON oi.id = om."indicatorId" AND oi.id <> r."indicatorId" AND oi.aggregation::text IN ${ADDS_UP}
        JOIN "Observation" o ON o."indicatorId" = oi.id
        JOIN "Edition" told ON told."documentId" = o."documentId" OR told.id = o."editionId"
      WHERE o.kind = 'ACTUAL' AND o.breakdown = '' AND o.value IS NOT NULL AND ${standsInRow()}
        AND told.id COLLATE "C" <= r."editionId" AND ${visible(reader, Prisma.sql`told`)}
      ORDER BY r.id, o."indicatorId", o."periodId", ${NEWEST_FILING})
    SELECT r.id AS "reportId", r."indicatorId", r."documentId", r.unit, links.links,
      (SELECT json_agg(f ORDER BY f."sortKey" COLLATE "C", f."indicatorId" COLLATE "C", f.period COLLATE "C")
        FROM figures f WHERE f.id = r.id) AS figures
    FROM (SELECT DISTINCT id, "indicatorId", "documentId", unit FROM asked) r JOIN links ON links.id = r.id
    WHERE EXISTS (SELECT 1 FROM figures f WHERE f.id = r.id) ORDER BY r.id COLLATE "C"`);
  return rows.flatMap((row) => {
    const actuals = comparableFigures(row);
    return actuals.length === 0 ? [] : [{ reportId: row.reportId, actuals }];
  });
}

function comparableFigures({ indicatorId, documentId, unit, links, figures }: Row): Actual[] {
  const key = (id: string) => `indicator:${id}`;
  const own = key(indicatorId);
  const compared = comparableWith(links, own);
  const isLinked = (other: string) =>
    links.some(({ earlier, later }) => [earlier, later].includes(own) && [earlier, later].includes(other));
  return figures.flatMap((figure) => {
    const other = key(figure.indicatorId);
    if (compared.get(other) !== 'same') return [];
    // A second series of the row's own document, unless a link names the two.
    if (figure.documentId === documentId && !isLinked(other)) return [];
    const value = inUnit(figure, unit);
    return value === null
      ? []
      : [{ period: figure.period, value, status: figure.status, expected: null, raw: figure.raw }];
  });
}

function inUnit(figure: PrintedFigure, unit: string) {
  const value = decimalOrNull(figure.value);
  if (value === null || !isUnit(figure.unit) || !isUnit(unit)) return null;
  return convertUnit(value, figure.unit, unit);
}
