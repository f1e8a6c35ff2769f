import { Prisma } from '../open/client.ts';
import type { Asker } from './reader.ts';

/** What a file of figures may name: ids of indicators that are not retired, and of parts of the town or population. */
export async function readKnownInImport(
  asker: Asker,
): Promise<{ readonly indicators: ReadonlySet<string>; readonly breakdowns: ReadonlySet<string> }> {
  const [known] = await asker.rows<{ indicators: string[]; breakdowns: string[] }>(Prisma.sql`SELECT
    ARRAY(SELECT i.id FROM "Indicator" i WHERE NOT i.retired) AS indicators, ARRAY(SELECT b.id FROM "Breakdown" b) AS breakdowns`);
  return { indicators: new Set(known?.indicators), breakdowns: new Set(known?.breakdowns) };
}
