import { ASPECT_WORDS } from '../shared/lineage/aspect-words.ts';
import type { Chain, Member } from '../shared/lineage/chain.ts';
import { comparabilityWords } from '../shared/lineage/comparability-words.ts';
import { memberKind, memberPlace } from '../shared/lineage/member-words.ts';
import type { TableFile, Taken } from '../shared/table-file/table-file.ts';
import { countColumn, textColumn, toTable } from '../shared/table-file/to-table.ts';
import { usualNotes } from '../shared/table-file/usual-notes.ts';

interface Line {
  readonly member: Member;
  /** Null where no link leads to it from an earlier document. */
  readonly since: { readonly link: Chain['links'][number]; readonly earlier: Member | null } | null;
}

/** One measure through the documents as a file: a row for what carries it and each link to what carried it before. */
export function membersFile({ id, title, members, links }: Chain, taken: Taken): TableFile {
  const lines = members.flatMap((member): Line[] => {
    const before = links.filter(({ later }) => later === member.id);
    if (before.length === 0) return [{ member, since: null }];
    return before.map((link) => ({
      member,
      since: { link, earlier: members.find((one) => one.id === link.earlier) ?? null },
    }));
  });
  return {
    name: `dial-measure-${id}`,
    title: `${title}, through the documents`,
    table: toTable(lines, COLUMNS),
    notes: usualNotes(`${title}: what carries the measure in each document, and what changed`, taken),
  };
}

const COLUMNS = [
  textColumn('In', ({ member }: Line) => memberPlace(member)),
  textColumn('Name there', ({ member }: Line) => member.title),
  textColumn('What it is', ({ member }: Line) => memberKind(member)),
  textColumn('Document', ({ member }: Line) => member.source.document),
  countColumn('Line', ({ member }: Line) => member.source.line),
  textColumn('Before it', ({ since }: Line) => since?.earlier?.title ?? null),
  textColumn('Before it, in', ({ since }: Line) => (since?.earlier ? memberPlace(since.earlier) : null)),
  textColumn('Comparable', ({ member, since }: Line) =>
    since === null
      ? null
      : comparabilityWords(
          since.link.comparability,
          member.indicator !== null && (since.earlier?.indicator ?? null) !== null,
        ),
  ),
  textColumn(
    'What changed',
    ({ since }: Line) =>
      since?.link.changes.map(({ aspect, text }) => `${ASPECT_WORDS[aspect]}: ${text}`).join('; ') || null,
  ),
  textColumn('Note', ({ since }: Line) => since?.link.note ?? null),
];
