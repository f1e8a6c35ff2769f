import type { ReturnContent } from '@dial/domain/return/return-content';
import { Prisma } from '../open/client.ts';
import { instant } from '../read/instant.ts';
import { nameOf } from '../read/name-of.ts';
import type { Asker } from '../read/reader.ts';
import { REOPENED } from '../read/reopened.ts';
import type { ReturnState, Stage } from '../read/words.ts';
import { isId } from './is-id.ts';

/** A return as it stands now: what a writer who looked at an older version is told. */
export interface ReturnPresent {
  readonly id: string;
  readonly editionId: string;
  readonly indicatorId: string;
  readonly stage: Stage;
  readonly state: ReturnState;
  readonly version: number;
  readonly content: ReturnContent;
  /** ISO date. */
  readonly dueOn: string | null;
  readonly savedBy: string | null;
  readonly savedByName: string | null;
  readonly savedAt: string | null;
  readonly submittedBy: string | null;
  readonly submittedByName: string | null;
  readonly submittedAt: string | null;
  readonly decidedBy: string | null;
  readonly decidedByName: string | null;
  readonly decidedAt: string | null;
  readonly decisionReason: string | null;
  /** Reopened since its edition left the draft, so that it may be filed although the edition has moved on. */
  readonly reopened: boolean;
}

export async function readReturnsPresent(asker: Asker, ids: readonly string[]): Promise<ReturnPresent[]> {
  return asker.rows(Prisma.sql`SELECT t.id, t."editionId", r."indicatorId", e.stage::text, t.state::text, t.version, t.content,
      t."dueOn"::text, t."savedBy", ${nameOf(Prisma.sql`t."savedBy"`)} AS "savedByName",
      ${instant(Prisma.sql`t."savedAt"`)} AS "savedAt", t."submittedBy",
      ${nameOf(Prisma.sql`t."submittedBy"`)} AS "submittedByName", ${instant(Prisma.sql`t."submittedAt"`)} AS "submittedAt",
      t."decidedBy", ${nameOf(Prisma.sql`t."decidedBy"`)} AS "decidedByName",
      ${instant(Prisma.sql`t."decidedAt"`)} AS "decidedAt", t."decisionReason",
      ${REOPENED} AS reopened
    FROM "Return" t JOIN "IndicatorReport" r ON r.id = t.id JOIN "Edition" e ON e.id = t."editionId"
    WHERE t.id = ANY(${ids}) ORDER BY t.id COLLATE "C"`);
}

export async function readReturnPresent(asker: Asker, id: string): Promise<ReturnPresent | null> {
  if (!isId(id)) return null;
  const [present] = await readReturnsPresent(asker, [id]);
  return present ?? null;
}
