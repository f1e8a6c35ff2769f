import { sortKey } from '@dial/domain/text/sort-key';
import type { RatingChange, ToTell } from '@dial/domain/view/what-to-tell';
import { Prisma } from '../open/client.ts';
import { instant } from './instant.ts';
import type { Reader } from './reader.ts';
import { STAGE_WHEN_TOLD } from './stage-when-told.ts';

/** An address that somebody keeps. */
export interface SavedViewRow {
  id: string;
  name: string;
  /** packages/domain's ViewAddress. */
  address: string;
  editionId: string | null;
  subscribed: boolean;
  createdAt: string;
  version: number;
}

/** A person's own, by name. */
export async function readSavedViews(reader: Reader, personId: string): Promise<SavedViewRow[]> {
  const rows =
    await reader.rows<SavedViewRow>(Prisma.sql`SELECT v.id, v.name, v.address, v."editionId", v.subscribed,
      ${instant(Prisma.sql`v."createdAt"`)} AS "createdAt", v.version
    FROM "SavedView" v WHERE v."personId" = ${personId} ORDER BY v.id COLLATE "C"`);
  return rows
    .map((row) => ({ row, key: sortKey(row.name) }))
    .toSorted((a, b) => (a.key === b.key ? 0 : a.key < b.key ? -1 : 1))
    .map(({ row }) => row);
}

/** What somebody was told of a view. */
export interface ViewNoticeRow extends Pick<ToTell, 'kind' | 'rows'> {
  id: string;
  viewId: string;
  view: string;
  /** As the view's address is kept. */
  address: string;
  editionId: string;
  at: string;
  changes: RatingChange[];
}

/** What a person was told of editions as the reader might see them then, newest first: whose role has ended reads no more of drafts. */
export function readViewNotices(reader: Reader, personId: string, limit: number): Promise<ViewNoticeRow[]> {
  return reader.rows(Prisma.sql`SELECT n.id, n."viewId", v.name AS view, v.address, n.kind::text, n."editionId",
      ${instant(Prisma.sql`n.at`)} AS at, n.rows, n.changes
    FROM "ViewNotice" n JOIN "SavedView" v ON v.id = n."viewId" JOIN "Edition" e ON e.id = n."editionId"
    WHERE ${STAGE_WHEN_TOLD} >= ${reader.visibility}::"Stage" AND v."personId" = ${personId} ORDER BY n.at DESC, n.id COLLATE "C" DESC LIMIT ${limit}`);
}
