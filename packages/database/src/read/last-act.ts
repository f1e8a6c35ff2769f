import { Prisma } from '../open/client.ts';
import { instant } from './instant.ts';
import { nameOf } from './name-of.ts';
import type { Asker } from './reader.ts';

/** Who changed something last, and when. */
export interface LastAct {
  readonly actor: string;
  readonly actorName: string;
  /** An instant. */
  readonly at: string;
}

/** What the audit says was done last to what has this id; null where it says nothing. */
export async function readLastAct(asker: Pick<Asker, 'rows'>, subject: string): Promise<LastAct | null> {
  const [act] =
    await asker.rows<LastAct>(Prisma.sql`SELECT a.actor, ${nameOf(Prisma.sql`a.actor`)} AS "actorName",
      ${instant(Prisma.sql`a.at`)} AS at
    FROM "AuditEvent" a WHERE a.subject = ${subject} ORDER BY a.id DESC LIMIT 1`);
  return act ?? null;
}
