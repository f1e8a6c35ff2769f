import { Prisma } from '../open/client.ts';
import { instant } from './instant.ts';
import { nameOf } from './name-of.ts';
import type { Asker, Reader } from './reader.ts';
import type { TargetCadence, TargetForm } from './words.ts';

/** A version of a target set in Dial. Decimals as text. */
export interface TargetSettingRow {
  /** What it is for: "indicator.cadence.period". */
  place: string;
  version: number;
  /** The newest version of its place. */
  current: boolean;
  indicatorId: string;
  cadence: TargetCadence;
  form: TargetForm;
  /** Null where it is standing. */
  periodId: string | null;
  /** As typed. */
  raw: string;
  value: string | null;
  lower: string | null;
  upper: string | null;
  provisional: boolean;
  /** Taken back: its place has no target. */
  withdrawn: boolean;
  reason: string;
  author: string;
  authorName: string;
  at: string;
}

const SETTING = Prisma.sql`SELECT t.place, t.version, t.current, t."indicatorId", t.cadence::text, t.form::text, t."periodId", t.raw,
    t.value::text, t.lower::text, t.upper::text, t.provisional, t.withdrawn, t.reason, t.author,
    ${nameOf(Prisma.sql`t.author`)} AS "authorName", ${instant(Prisma.sql`t.at`)} AS at
  FROM "TargetSetting" t LEFT JOIN "Period" p ON p.id = t."periodId"`;

const ORDER = Prisma.sql`t."indicatorId" COLLATE "C", p."sortKey" COLLATE "C" NULLS FIRST, t.place COLLATE "C", t.version DESC`;

/** The history of the targets set for indicators, the newest of each first. Targets to come are for readers of drafts alone. */
export function readTargetSettings(
  reader: Reader,
  indicatorIds: readonly string[],
): Promise<TargetSettingRow[]> {
  const seen = reader.visibility === 'DRAFT' ? Prisma.sql`true` : Prisma.sql`false`;
  return reader.rows(
    Prisma.sql`${SETTING} WHERE ${seen} AND t."indicatorId" = ANY(${indicatorIds}) ORDER BY ${ORDER}`,
  );
}

/** The newest versions of an indicator's targets, those taken back included. */
export function currentSettings(asker: Asker, indicatorId: string): Promise<TargetSettingRow[]> {
  return asker.rows(
    Prisma.sql`${SETTING} WHERE t."indicatorId" = ${indicatorId} AND t.current ORDER BY ${ORDER}`,
  );
}
