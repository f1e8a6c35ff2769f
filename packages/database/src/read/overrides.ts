import { Prisma } from '../open/client.ts';
import { instant } from './instant.ts';
import { nameOf } from './name-of.ts';
import { type Reader, visible } from './reader.ts';
import { type ReturnScope, within } from './return-scope.ts';
import type { OverrideState, Rag } from './words.ts';

/** A rating that people give in place of the computed one. */
export interface OverrideRow {
  id: string;
  reportId: string;
  editionId: string;
  indicatorId: string;
  rag: Rag;
  reason: string;
  /** ISO date: its last day. */
  expiresOn: string;
  state: OverrideState;
  version: number;
  proposedBy: string;
  proposedByName: string;
  proposedAt: string;
  /** Null, as what follows, until somebody decides. */
  decidedBy: string | null;
  decidedByName: string | null;
  decidedAt: string | null;
  decisionReason: string | null;
}

const OVERRIDE = Prisma.sql`SELECT ro.id, ro."reportId", r."editionId", r."indicatorId", ro.rag::text, ro.reason, ro."expiresOn"::text,
    ro.state::text, ro.version, ro."proposedBy", ${nameOf(Prisma.sql`ro."proposedBy"`)} AS "proposedByName",
    ${instant(Prisma.sql`ro."proposedAt"`)} AS "proposedAt", ro."decidedBy", ${nameOf(Prisma.sql`ro."decidedBy"`)} AS "decidedByName",
    ${instant(Prisma.sql`ro."decidedAt"`)} AS "decidedAt", ro."decisionReason"
  FROM "RatingOverride" ro JOIN "IndicatorReport" r ON r.id = ro."reportId" JOIN "Edition" e ON e.id = r."editionId"`;

const NEWEST_FIRST = Prisma.sql`ro."proposedAt" DESC, ro.id COLLATE "C" DESC`;

/**
 * Of rows that the reader sees, newest first. Readers of published editions alone are shown those that are approved: what was
 * proposed in vain is no part of what was published.
 */
export function readOverridesOfReports(reader: Reader, reportIds: readonly string[]): Promise<OverrideRow[]> {
  const shown = reader.visibility === 'PUBLISHED' ? Prisma.sql`ro.state = 'APPROVED'` : Prisma.sql`true`;
  return reader.rows(Prisma.sql`${OVERRIDE}
    WHERE ${visible(reader)} AND ${shown} AND ro."reportId" = ANY(${reportIds})
    ORDER BY ro."reportId" COLLATE "C", ${NEWEST_FIRST}`);
}

/**
 * Those of rows within a scope, in whatever stage their edition is: for who proposes and approves them. The scope is that of the
 * permission, which the API settles; an empty one sees none.
 */
export function readOverridesWithin(
  reader: Reader,
  scope: ReturnScope,
  which: {
    readonly states?: readonly OverrideState[];
    readonly ids?: readonly string[];
    readonly reportIds?: readonly string[];
  } = {},
): Promise<OverrideRow[]> {
  const { states, ids, reportIds } = which;
  return reader.rows(Prisma.sql`${OVERRIDE} WHERE ${within(scope)}
      AND ${states === undefined ? Prisma.sql`true` : Prisma.sql`ro.state::text = ANY(${states})`}
      AND ${ids === undefined ? Prisma.sql`true` : Prisma.sql`ro.id = ANY(${ids})`}
      AND ${reportIds === undefined ? Prisma.sql`true` : Prisma.sql`ro."reportId" = ANY(${reportIds})`}
    ORDER BY ${NEWEST_FIRST}`);
}
