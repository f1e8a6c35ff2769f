import { chainMember } from '@dial/domain/strategy-data/chain-member';
import type { ChainData } from '@dial/domain/strategy-data/lineage-data';
import { duplicates } from '../duplicates.ts';

const FILE = 'lineage.yaml';

/**
 * Members that are not known, links between a thing and itself, made twice or against time, and chains that fall apart. One
 * line each.
 *
 * @param documentOf the document of a member by its key, undefined for one that is not known
 * @param dateOf the date of a document; dates of two documents compare as text
 */
export function checkLineage(
  chains: readonly ChainData[],
  documentOf: (key: string) => string | undefined,
  dateOf: (document: string) => string,
): string[] {
  return [
    ...[...duplicates(chains.map(({ id }) => id))].map((id) => `${id}, id: is there twice`),
    ...chains.flatMap((chain) => [
      ...chain.links.flatMap((_, index) => linkErrors(chain, index, documentOf, dateOf)),
      ...(partsOf(chain) > 1 ? [`${chain.id}, links: do not hang together`] : []),
    ]),
  ].map((error) => `${FILE}: ${error}`);
}

function linkErrors(
  { id, links }: ChainData,
  index: number,
  documentOf: (key: string) => string | undefined,
  dateOf: (document: string) => string,
): string[] {
  const link = links[index];
  if (link === undefined) return [];
  const place = `${id}, links.${index}`;
  const ends = [link.earlier, link.later].map(chainMember);
  const [earlier, later] = ends;
  if (earlier === undefined || later === undefined) return [];
  const unknown = ends.flatMap(({ key, kind, id: member }, end) =>
    documentOf(key) === undefined
      ? [`${place}.${end === 0 ? 'earlier' : 'later'}: unknown ${kind.replace('-', ' ')} ${member}`]
      : [],
  );
  if (unknown.length > 0) return unknown;
  if (earlier.key === later.key) return [`${place}: links ${earlier.id} with itself`];
  const pair = pairOf(link);
  if (links.slice(0, index).some((other) => pairOf(other) === pair))
    return [`${place}: links ${earlier.id} and ${later.id} a second time`];
  const [before, after] = [earlier, later].map(({ key }) => dateOf(documentOf(key) ?? ''));
  return (before ?? '') < (after ?? '')
    ? []
    : [`${place}.later: ${later.id} is of no later document than ${earlier.id}`];
}

function pairOf({ earlier, later }: ChainData['links'][number]): string {
  return [chainMember(earlier).key, chainMember(later).key].sort().join(' ');
}

/** Into how many parts the links leave a chain's members. */
function partsOf({ links }: ChainData): number {
  let parts: Set<string>[] = [];
  for (const { earlier, later } of links) {
    const keys = [chainMember(earlier).key, chainMember(later).key];
    const touched = parts.filter((part) => keys.some((key) => part.has(key)));
    const joined = new Set([...keys, ...touched.flatMap((part) => [...part])]);
    parts = [...parts.filter((part) => !touched.includes(part)), joined];
  }
  return parts.length;
}
