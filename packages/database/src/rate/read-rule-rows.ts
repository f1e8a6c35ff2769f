import type { Rag } from '@dial/domain/rating/rating';
import { Prisma, type Sql } from '../open/client.ts';
import { BREAK_HOLDS } from '../read/break-holds.ts';
import type { Asker } from '../read/reader.ts';
import { type Filed, NEWEST_FILING, standsInRow } from '../read/stands-in-row.ts';
import { STILL_OWED } from '../read/still-owed.ts';
import type { Stage } from '../read/words.ts';
import type { RowNames } from './name-columns.ts';
import type { RuleFacts } from './rule-facts.ts';
import type { RuleTarget } from './rule-input.ts';
import type { StandingActual } from './standing-figures.ts';

/** Everything that the derived columns of a row of an edition follow from, as the database holds it. */
export interface RuleRow {
  readonly reportId: string;
  readonly editionId: string;
  readonly stage: Stage;
  readonly facts: RuleFacts;
  readonly names: RowNames;
  /** Those that stand, in their order. */
  readonly targets: readonly RuleTarget[];
  /** Of the approved override; null where there is none. */
  readonly override: Rag | null;
  /** The rating that is shown before the computed one, as the row has it: what a document prints, people gave or was signed off. */
  readonly publishedRag: Rag | null;
  /** The figure that the row shows for its period; null where it shows none. */
  readonly actualId: string | null;
  /** What the indicator's row shows in the edition that this one was opened from. */
  readonly previousRag: Rag | null;
  /** Whole-borough figures, one a period: of the newest edition up to the row's own that filed one, else as printed. */
  readonly actuals: readonly StandingActual[];
}

/**
 * Reads rows by two statements. Unknown ids are left out.
 *
 * @param filed "before": without what was filed for a row's own edition, as the ground of a return that is not approved yet; a figure is then owed wherever
 * one is due, and whoever files it says that it is not
 */
export async function readRuleRows(
  asker: Asker,
  reportIds: readonly string[],
  filed: Filed = 'here',
): Promise<RuleRow[]> {
  const rows = await readRowFacts(asker, reportIds, filed);
  const actuals = new Map(
    (await readActuals(asker, reportIds, filed)).map((row) => [row.reportId, row.actuals]),
  );
  return rows.map((row) => ({ ...row, actuals: actuals.get(row.reportId) ?? [] }));
}

/**
 * The same without the figures, by one statement.
 *
 * @param seen condition on a row `r` of an edition `e`
 */
export function readRowFacts(
  asker: Asker,
  reportIds: readonly string[],
  filed: Filed = 'here',
  seen: Sql = Prisma.sql`true`,
): Promise<Omit<RuleRow, 'actuals'>[]> {
  return asker.rows(Prisma.sql`
    SELECT r.id AS "reportId", r."editionId", e.stage::text, ov.rag::text AS override, before.rag::text AS "previousRag", r."publishedRag"::text, r."actualId",
      json_build_object('id', i.id, 'unit', i.unit, 'decimals', i.decimals, 'polarity', ${kebab('i.polarity')},
        'measure', ${kebab('i.measure')}, 'aggregation', ${kebab('i.aggregation')}, 'seasonal', i.seasonal,
        'runsEvenly', i."runsEvenly", 'tolerancePoints', i."tolerancePoints"::text, 'listedOnly', r."listedOnly",
        'returnOwed', ${filed === 'before' ? DUE : STILL_OWED}, 'period', r."periodId", 'quarter', e."financialYear" || '-q' || e.quarter,
        'thresholdsPrinted', e."thresholdsPrinted",
        'breaks', COALESCE((SELECT json_agg(b."periodId" ORDER BY b.id COLLATE "C") FROM "SeriesBreak" b
          WHERE b."indicatorId" = r."indicatorId" AND ${BREAK_HOLDS}), '[]')) AS facts,
      json_build_object('title', i.title, 'series', i.series, 'printedTitles', i."printedTitles", 'reference', r.reference,
        'area', json_build_object('name', a.name, 'position', a.position), 'directorate', d.name, 'service', s.name,
        'reportingOfficers', r."reportingOfficers") AS names,
      COALESCE((SELECT json_agg(json_build_object('cadence', ${kebab('t.cadence')}, 'form', ${kebab('t.form')}, 'raw', t.raw,
          'value', t.value::text, 'lower', t.lower::text, 'upper', t.upper::text, 'change_by', t."changeBy",
          'baseline', t."baselineId", 'provisional', t.provisional, 'status', ${kebab('t.status')},
          'period', t."periodId", 'note', t.note) ORDER BY t.position)
        FROM "Target" t WHERE t."reportId" = r.id AND t.standing), '[]') AS targets
    FROM "IndicatorReport" r JOIN "Edition" e ON e.id = r."editionId" JOIN "Indicator" i ON i.id = r."indicatorId"
      JOIN "EditionArea" a ON a.id = r."areaId" LEFT JOIN "Directorate" d ON d.id = r."directorateId"
      LEFT JOIN "Service" s ON s.id = r."serviceId"
      LEFT JOIN "IndicatorReport" before ON before."editionId" = e."openedFromId" AND before."indicatorId" = r."indicatorId"
      LEFT JOIN "RatingOverride" ov ON ov."reportId" = r.id AND ov.state = 'APPROVED'
    WHERE r.id = ANY(${reportIds}) AND ${seen} ORDER BY r.id COLLATE "C"`);
}

/** One row for each of the rows of editions that has any, as thousands of short ones take longer to read than a few long ones. */
function readActuals(
  asker: Asker,
  reportIds: readonly string[],
  filed: Filed,
): Promise<{ readonly reportId: string; readonly actuals: readonly StandingActual[] }[]> {
  return asker.rows(Prisma.sql`SELECT "reportId", json_agg(actual) AS actuals
    FROM (SELECT DISTINCT ON (r.id COLLATE "C", o."periodId" COLLATE "C") r.id AS "reportId",
        json_build_object('id', o.id, 'indicatorId', o."indicatorId", 'periodId', o."periodId", 'value', o.value::text,
          'status', ${kebab('o.status')}, 'expected', o.expected, 'raw', o.raw) AS actual
      FROM "IndicatorReport" r JOIN "Observation" o ON o."indicatorId" = r."indicatorId"
      WHERE r.id = ANY(${reportIds}) AND o.kind = 'ACTUAL' AND ${standsInRow(filed)} AND o.breakdown = ''
      ORDER BY r.id COLLATE "C", o."periodId" COLLATE "C", ${NEWEST_FILING}) stood
    GROUP BY "reportId"`);
}

/** A figure is asked for this quarter, whatever has become of it. */
const DUE = Prisma.sql`EXISTS (SELECT 1 FROM "Return" t WHERE t.id = r.id AND t.state <> 'NOT_DUE')`;

/** A word of the database as the domain writes it: NOT_DUE is "not-due". */
function kebab(column: string) {
  return Prisma.raw(`lower(replace(${column}::text, '_', '-'))`);
}
