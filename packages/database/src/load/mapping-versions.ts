import type { TransactionClient } from '../open/client.ts';
import type { InitialMapping, MappingSource } from './initial-mappings.ts';
import { insertRows, type Row } from './upsert-rows.ts';

export interface MappingCounts {
  readonly added: number;
  readonly changed: number;
  readonly retired: number;
}

/** Who writes what the documents say. */
const AUTHOR = 'record';

type Content = Omit<InitialMapping, 'outcomeId' | 'indicatorId' | 'status'> & { readonly status: string };

/**
 * Writes the mappings that the documents give rise to, as versions. Nothing is overwritten: where the newest version is the record's and
 * says something else, a further one follows; a pair that the documents no longer tie is retired. Mappings whose newest version
 * somebody else wrote are left as they are.
 */
export async function writeInitialMappings(
  tx: TransactionClient,
  mappings: readonly InitialMapping[],
): Promise<MappingCounts> {
  const held = await tx.outcomeMappingVersion.findMany({ where: { current: true } });
  const newest = new Map(held.map((version) => [version.mappingId, version]));
  const wanted = new Map<string, Content>(
    mappings.map(({ outcomeId, indicatorId, ...content }) => [`${outcomeId}.${indicatorId}`, content]),
  );
  const gone = held
    .filter(({ mappingId, author, status }) => {
      return author === AUTHOR && status !== 'RETIRED' && !wanted.has(mappingId);
    })
    .map(({ mappingId, strength }): [string, Content] => [mappingId, retirement(strength)]);

  const added: Row[] = [];
  const versions: Row[] = [];
  const at = new Date().toISOString();
  for (const [id, content] of [...wanted, ...gone]) {
    const before = newest.get(id);
    if (before !== undefined && (before.author !== AUTHOR || isSame(before, content))) continue;
    if (before === undefined) {
      const [outcomeId, indicatorId] = id.split('.');
      added.push({ id, outcomeId, indicatorId });
    }
    const version = (before?.version ?? 0) + 1;
    versions.push({ mappingId: id, version, current: true, ...content, author: AUTHOR, at });
  }
  await tx.outcomeMappingVersion.updateMany({
    where: { current: true, mappingId: { in: versions.map(({ mappingId }) => String(mappingId)) } },
    data: { current: false },
  });
  await insertRows(tx, 'OutcomeMapping', added);
  await insertRows(tx, 'OutcomeMappingVersion', versions);
  return {
    added: added.length,
    changed: versions.length - added.length - gone.length,
    retired: gone.length,
  };
}

function retirement(strength: Content['strength']): Content {
  const rationale = 'As they are transcribed now, the documents no longer say so.';
  return { status: 'RETIRED', strength, rationale, sources: [] };
}

/** The database keeps JSON with its keys in an order of its own. */
function isSame(before: Omit<Content, 'sources'> & { readonly sources: unknown }, content: Content): boolean {
  return JSON.stringify(contentOf(before)) === JSON.stringify(contentOf(content));
}

function contentOf({
  status,
  strength,
  rationale,
  sources,
}: Omit<Content, 'sources'> & { sources: unknown }) {
  const places = (sources as MappingSource[]).map(({ documentId, line, note }) => [documentId, line, note]);
  return [status, strength, rationale, places];
}
