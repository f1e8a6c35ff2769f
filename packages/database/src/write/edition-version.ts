import { Prisma, type TransactionClient } from '../open/client.ts';
import type { HighlightKind } from '../read/words.ts';
import type { VersionBy } from './report-version.ts';

/** What an edition says as a whole, as one version of it is kept. Dates are ISO dates. */
export interface EditionContent {
  readonly title: string;
  readonly introduction: readonly { readonly text: string }[];
  readonly meetings: readonly { readonly body: string; readonly date: string }[];
  readonly highlights: readonly {
    readonly kind: HighlightKind;
    readonly position: number;
    readonly text: string;
    /** Ids, in their order. */
    readonly indicators: readonly string[];
  }[];
  readonly areas: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string | null;
  }[];
}

/** Appends what an edition says now to its versions; nothing where the newest says the same. */
export async function appendEditionVersion(
  tx: TransactionClient,
  { editionId, author, at, cause }: VersionBy & { readonly editionId: string },
): Promise<void> {
  await tx.$executeRaw(Prisma.sql`INSERT INTO "EditionVersion" ("editionId", version, moment, at, author, cause, content)
    SELECT n.id, COALESCE(newest.version, 0) + 1, d.version + 1, ${at}::timestamptz, ${author}::text,
      ${cause}::text, n.content
    FROM (${contents(editionId)}) n CROSS JOIN "DataVersion" d
    LEFT JOIN LATERAL (SELECT v.version, v.content FROM "EditionVersion" v WHERE v."editionId" = n.id
      ORDER BY v.version DESC LIMIT 1) newest ON true
    WHERE newest.content IS DISTINCT FROM n.content`);
}

/** Moves an edition's revision, so that whoever looked at an older one is told. */
export async function touchEdition(tx: TransactionClient, editionId: string): Promise<void> {
  await tx.edition.update({ where: { id: editionId }, data: { revision: { increment: 1 } } });
}

function contents(editionId: string) {
  return Prisma.sql`SELECT e.id, jsonb_build_object('title', e.title, 'introduction', e.introduction,
    'meetings', COALESCE((SELECT jsonb_agg(jsonb_build_object('body', m.body, 'date', m.date) ORDER BY m.position)
      FROM "Meeting" m WHERE m."editionId" = e.id), '[]'),
    'highlights', COALESCE((SELECT jsonb_agg(jsonb_build_object('kind', h.kind, 'position', h.position, 'text', h.text,
        'indicators', COALESCE((SELECT jsonb_agg(x."indicatorId" ORDER BY x.position) FROM "HighlightIndicator" x
          WHERE x."highlightId" = h.id), '[]')) ORDER BY h.kind, h.position)
      FROM "Highlight" h WHERE h."editionId" = e.id), '[]'),
    'areas', COALESCE((SELECT jsonb_agg(jsonb_build_object('id', a.id, 'name', a.name, 'description', a.description)
        ORDER BY a.position) FROM "EditionArea" a WHERE a."editionId" = e.id), '[]')) AS content
    FROM "Edition" e WHERE e.id = ${editionId}`;
}
