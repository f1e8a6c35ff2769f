import type { ToldOf } from '@dial/domain/view/what-to-tell';
import type { Prisma } from '../open/client.ts';

/** What a subscriber was told, as a view keeps it. */
export function toldJson({ edition, published, rows }: ToldOf): Prisma.InputJsonObject {
  const kept = Object.entries(rows).map(([id, { rag, shown }]) => [id, { rag, shown }] as const);
  return { edition, published, rows: Object.fromEntries(kept) };
}
