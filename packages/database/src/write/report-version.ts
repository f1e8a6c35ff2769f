import type { ReportContent } from '@dial/domain/report/report-content';
import { isUnit } from '@dial/domain/value/is-unit';
import { Prisma, type TransactionClient } from '../open/client.ts';

/** What gave rise to a version of a row, or of an edition as a whole. */
export type VersionCause =
  | 'open'
  | 'load'
  | 'rules'
  | 'approve'
  | 'import'
  | 'reopen'
  | 'target'
  | 'break'
  | 'override'
  | 'assign'
  | 'meetings'
  | 'highlights'
  | 'publish'
  | 'correct';

export interface VersionBy {
  readonly author: string;
  readonly at: Date;
  readonly cause: VersionCause;
}

/** Appends what a row shows now to its versions; nothing where the newest says the same. */
export async function appendReportVersion(
  tx: TransactionClient,
  { reportId, ...by }: VersionBy & { readonly reportId: string; readonly note?: string },
): Promise<void> {
  await appendReportVersions(tx, { reportIds: [reportId], ...by });
}

/**
 * The same for several rows at once. `note` is for the public, of a correction.
 *
 * @returns the ids of those that show something else than before
 */
export async function appendReportVersions(
  tx: TransactionClient,
  {
    reportIds,
    author,
    at,
    cause,
    note,
  }: VersionBy & { readonly reportIds: readonly string[]; readonly note?: string },
): Promise<string[]> {
  const contents = await readReportContents(tx, reportIds);
  const appended = await tx.$queryRaw<
    { id: string }[]
  >(Prisma.sql`INSERT INTO "ReportVersion" ("reportId", version, moment, at, author, cause, note, content)
    SELECT n.id, COALESCE(newest.version, 0) + 1, d.version + 1, ${at}::timestamptz, ${author}::text, ${cause}::text,
      ${note ?? null}::text, n.content
    FROM jsonb_to_recordset(${JSON.stringify(contents)}::jsonb) AS n(id text, content jsonb) CROSS JOIN "DataVersion" d
    LEFT JOIN LATERAL (SELECT v.version, v.content FROM "ReportVersion" v WHERE v."reportId" = n.id
      ORDER BY v.version DESC LIMIT 1) newest ON true
    WHERE newest.content IS DISTINCT FROM n.content RETURNING "reportId" AS id`);
  return appended.map(({ id }) => id);
}

/** What rows show, as their versions keep it. */
export async function readReportContents(
  tx: TransactionClient,
  reportIds: readonly string[],
): Promise<{ id: string; content: ReportContent }[]> {
  const rows = await tx.$queryRaw<{ id: string; content: ReportContent & { unit: string } }[]>(Prisma.sql`
    SELECT r.id, json_build_object('title', i.title, 'series', i.series, 'unit', i.unit, 'decimals', i.decimals,
      'area', json_build_object('id', a.id, 'name', a.name), 'position', r.position, 'listedOnly', r."listedOnly",
      'frequency', r.frequency,
      'period', r."periodId", 'periodLabel', p.label,
      'responsibility', json_build_object('directorate', d.name, 'service', s.name, 'reportingOfficers', r."reportingOfficers",
        'authorisingManagers', r."authorisingManagers", 'director', r.director),
      'actual', ${figure('r."actualId"')}, 'yearToDate', ${figure('r."yearToDateId"')},
      'targets', COALESCE((SELECT json_agg(json_build_object('cadence', t.cadence, 'form', t.form, 'raw', t.raw,
          'period', t."periodId", 'provisional', t.provisional) ORDER BY t.position)
        FROM "Target" t WHERE t."reportId" = r.id AND t.standing), '[]'),
      'publishedRag', r."publishedRag", 'computedRag', r."computedRag", 'rag', r.rag, 'unratedReason', r."unratedReason",
      'explanation', r.explanation, 'ruleVersion', r."ruleVersion", 'ratedValue', r."ratedValue"::text,
      'ratedTarget', r."ratedTarget"::text, 'distancePercent', r."distancePercent"::text, 'movement', r.movement,
      'movementComparedWith', c.label, 'movementChange', r."movementChange"::text,
      'override', (SELECT json_build_object('rag', o.rag, 'reason', o.reason, 'author', COALESCE(author.name, o."proposedBy"),
          'approver', COALESCE(approver.name, o."decidedBy"), 'expiresOn', o."expiresOn")
        FROM "RatingOverride" o LEFT JOIN "Person" author ON author.id = o."proposedBy"
        LEFT JOIN "Person" approver ON approver.id = o."decidedBy" WHERE o."reportId" = r.id AND o.state = 'APPROVED'),
      'commentary', COALESCE((SELECT json_agg(json_build_object('authors', m.authors, 'date', m.date, 'text', m.text)
          ORDER BY m.position)
        FROM "Commentary" m JOIN "CommentaryCover" k ON k."commentaryId" = m.id
        WHERE m."editionId" = r."editionId" AND k."indicatorId" = r."indicatorId"), '[]')) AS content
    FROM "IndicatorReport" r JOIN "Indicator" i ON i.id = r."indicatorId" JOIN "EditionArea" a ON a.id = r."areaId"
      LEFT JOIN "Period" p ON p.id = r."periodId" LEFT JOIN "Period" c ON c.id = r."movementComparedWithId"
      LEFT JOIN "Directorate" d ON d.id = r."directorateId" LEFT JOIN "Service" s ON s.id = r."serviceId"
    WHERE r.id = ANY(${reportIds}) ORDER BY r.id COLLATE "C"`);
  return rows.map(({ id, content }) => ({
    id,
    content: { ...content, unit: isUnit(content.unit) ? content.unit : null },
  }));
}

function figure(id: string) {
  return Prisma.sql`(SELECT json_build_object('value', o.value::text, 'raw', o.raw, 'status', o.status, 'expected', o.expected,
      'numerator', o.numerator::text, 'denominator', o.denominator::text, 'note', o.note)
    FROM "Observation" o WHERE o.id = ${Prisma.raw(id)})`;
}
