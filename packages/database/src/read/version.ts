import { Prisma } from '../open/client.ts';
import type { Reader } from './reader.ts';

/** The version of all data, which moves with every write: what ETags and cache keys carry. */
export async function readDataVersion(reader: Reader): Promise<string> {
  const [row] = await reader.rows<{ version: string }>(
    Prisma.sql`SELECT version::text FROM "DataVersion" WHERE id = 1`,
  );
  return row?.version ?? '0';
}
