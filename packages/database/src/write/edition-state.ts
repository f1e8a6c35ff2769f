import { Prisma, type TransactionClient } from '../open/client.ts';
import { instant } from '../read/instant.ts';
import { nameOf } from '../read/name-of.ts';
import type { Stage } from '../read/words.ts';
import { isId } from './is-id.ts';

/** Where an edition stands, and who wrote about it last: what an editor is told who looked at an older revision. */
export interface EditionState {
  readonly id: string;
  readonly stage: Stage;
  readonly revision: number;
  /** False where a document prints it. */
  readonly opened: boolean;
  /** Who moved its revision last; null, as what follows, before the first such write. */
  readonly lastChangedBy: string | null;
  readonly lastChangedByName: string | null;
  readonly lastChangedAt: string | null;
}

/** What is done about an edition without moving its revision: officers type and file while an editor looks at it. */
const LEAVE_REVISION = [
  ...['return.save', 'return.submit', 'return.send-back', 'return.due'],
  ...['import.preview', 'import.apply'],
];

/** Null where there is no such edition. */
export async function readEditionState(
  tx: Pick<TransactionClient, '$queryRaw'>,
  id: string,
): Promise<EditionState | null> {
  if (!isId(id)) return null;
  const [state] = await tx.$queryRaw<EditionState[]>(Prisma.sql`SELECT e.id, e.stage::text, e.revision,
      e."openedFromId" IS NOT NULL AS opened, a.actor AS "lastChangedBy",
      ${nameOf(Prisma.sql`a.actor`)} AS "lastChangedByName", ${instant(Prisma.sql`a.at`)} AS "lastChangedAt"
    FROM "Edition" e LEFT JOIN LATERAL (SELECT actor, at FROM "AuditEvent"
      WHERE "editionId" = e.id AND action <> ALL(${LEAVE_REVISION}) ORDER BY id DESC LIMIT 1) a ON true
    WHERE e.id = ${id}`);
  return state ?? null;
}
