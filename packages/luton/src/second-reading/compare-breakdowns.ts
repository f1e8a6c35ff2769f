import type { EditionData } from '@dial/domain/edition-data/edition-data';
import type { ObservationData } from '@dial/domain/edition-data/observation-data';
import { type Comparison, compareFields, onlyIn } from './comparison.ts';
import { sameCellField } from './same-cell-field.ts';
import type { SecondReading } from './second-reading-data.ts';

type Second = SecondReading['breakdowns'][number];

/**
 * Compares the figures of parts of the town or population, which stand in sentences: of one line and kind, and of the same part, which the
 * second reader names in the document's words, the printed text and the value. Those words are part of the record's quotation.
 */
export function compareBreakdowns({ observations }: EditionData, reading: SecondReading): Comparison[] {
  const left = new Set(observations.filter(({ breakdown }) => breakdown !== ''));
  const found = reading.breakdowns.flatMap((second) => {
    const place = { line: second.line, column: 'breakdown' };
    const alike = [...left].filter((row) => isOf(row, second));
    const first = alike.find(({ value }) => value === second.value) ?? alike[0];
    if (!first) return [onlyIn('second', { ...place, row: `${second.about}, ${second.part}` }, second.raw)];
    left.delete(first);
    return compareFields(
      { ...place, row: nameOf(first) },
      { cell: '', raw: first.raw, value: first.value ?? '' },
      { cell: '', raw: second.raw, value: second.value ?? '' },
      sameCellField,
    );
  });
  return [
    ...found,
    ...[...left].map((row) =>
      onlyIn('first', { line: row.line, column: 'breakdown', row: nameOf(row) }, row.raw),
    ),
  ];
}

const KINDS: Readonly<Record<Second['of'], ObservationData['kind']>> = {
  'the part': 'actual',
  'a count of': 'numerator',
  'the base of': 'denominator',
  'the share of all that is': 'share-of-whole',
};

function isOf({ line, kind, note }: ObservationData, { line: other, of, part }: Second): boolean {
  return line === other && kind === KINDS[of] && (note ?? '').toLowerCase().includes(part.toLowerCase());
}

function nameOf({ indicator, breakdown }: ObservationData): string {
  return `${indicator}, ${breakdown}`;
}
