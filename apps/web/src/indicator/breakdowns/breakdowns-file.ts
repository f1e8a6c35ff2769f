import { missingWords } from '../../shared/missing-words.ts';
import { MOVEMENT_WORDS } from '../../shared/movement-tag.tsx';
import type { TableFile, Taken } from '../../shared/table-file/table-file.ts';
import { countColumn, figureColumn, textColumn, toTable } from '../../shared/table-file/to-table.ts';
import { dataNote, usualNotes } from '../../shared/table-file/usual-notes.ts';
import { BASIS_WORDS, basisWords, unitOf } from './basis-words.ts';
import { besideWholeWords } from './beside-whole-words.ts';
import type { BreakdownEntry, BreakdownGroup } from './breakdown-group.ts';
import { orderParts, type PartsOrder } from './parts-order.ts';

interface About {
  readonly indicator: { readonly id: string; readonly name: string; readonly unit: string };
  readonly edition: { readonly id: string; readonly name: string };
}

interface Line {
  readonly group: BreakdownGroup;
  readonly entry: BreakdownEntry;
  /** Of the indicator. */
  readonly unit: string;
}

/** The parts of the town or its people that an indicator has figures of, as a file, in the order chosen. */
export function breakdownsFile(
  groups: readonly BreakdownGroup[],
  order: PartsOrder,
  { indicator, edition }: About,
  taken: Taken,
): TableFile {
  const { id, name, unit } = indicator;
  const lines = groups.flatMap((group) =>
    orderParts(group.entries, order).map((entry): Line => ({ group, entry, unit })),
  );
  const said = new Set(
    groups.map((group) => `${group.name}, ${group.period.label}: ${basisWords(group, unit)}`),
  );
  return {
    name: `dial-${edition.id}-${id}-breakdowns`,
    title: `Breakdowns, ${edition.name}`,
    table: toTable(lines, COLUMNS),
    notes: [
      ...usualNotes(`${name}, ${edition.name}: parts of the town or of its people`, taken),
      { name: 'What the figures are', text: [...said].join(' ') },
      {
        name: 'Suppressed',
        text: 'Not given, as so few people are counted there, or as such a number would follow from it.',
      },
      dataNote(edition.id, taken.address.origin),
    ],
  };
}

const COLUMNS = [
  textColumn('Breakdown', ({ group }: Line) => group.name),
  textColumn('Period', ({ group }: Line) => group.period.label),
  textColumn('What the figures are', ({ group }: Line) => BASIS_WORDS[group.basis]),
  textColumn('Part', ({ entry }: Line) => entry.name),
  figureColumn('Figure', ({ group, entry, unit }: Line) => ({
    value: entry.value,
    unit: unitOf(group, unit),
  })),
  textColumn('Unit', ({ group, unit }: Line) => unitOf(group, unit)),
  textColumn('Why missing', ({ entry }: Line) => whyMissing(entry)),
  figureColumn('Number', ({ entry }: Line) => ({ value: entry.numerator })),
  figureColumn('Of', ({ entry }: Line) => ({ value: entry.denominator })),
  textColumn('Against the whole', ({ entry, unit }: Line) => besideWholeWords(entry, unit)),
  textColumn('Better or worse', ({ entry }: Line) =>
    entry.standing === null ? null : MOVEMENT_WORDS[entry.standing],
  ),
  textColumn('As printed', ({ entry }: Line) => entry.raw),
  textColumn('Note', ({ entry }: Line) => entry.note),
  textColumn('Document', ({ entry }: Line) => entry.source?.document ?? 'Filed in Dial'),
  countColumn('Line', ({ entry }: Line) => entry.source?.line ?? null),
];

function whyMissing({ suppressed, value, status }: BreakdownEntry): string | null {
  if (suppressed) return 'suppressed: a small number';
  return value === null ? missingWords(status, null) : null;
}
