import type { EditionData } from '@dial/domain/edition-data/edition-data';
import { type Comparison, compareFields, onlyIn } from './comparison.ts';
import type { SecondReading } from './second-reading-data.ts';

/**
 * Compares the commentary boxes: that both readings have one on the same lines, its authors and its date as printed.
 * The second reading writes authors as printed, the record as they evidently read with the print beside.
 */
export function compareCommentary({ commentary }: EditionData, reading: SecondReading): Comparison[] {
  const left = new Set(commentary);
  const found = reading.commentary.flatMap((second) => {
    const shared = (lines: readonly [number, number]) =>
      Math.min(lines[1], second.last_line) - Math.max(lines[0], second.first_line) + 1;
    const first = [...left]
      .filter(({ lines }) => shared(lines) > 0)
      .sort((a, b) => shared(b.lines) - shared(a.lines))[0];
    if (!first)
      return [
        onlyIn('second', { line: second.first_line, column: 'commentary', row: second.about }, second.about),
      ];
    left.delete(first);
    return compareFields(
      { line: second.first_line, column: 'commentary', row: first.id },
      { cell: '', authors: first.authors.join('; '), date: first.date_raw ?? '' },
      { cell: '', authors: second.authors, date: second.date_raw.replaceAll('\t', '→') },
      (field, a, b) => a === b || (field === 'authors' && first.author_raw === b),
    );
  });
  return [
    ...found,
    ...[...left].map((box) =>
      onlyIn('first', { line: box.lines[0], column: 'commentary', row: box.id }, box.id),
    ),
  ];
}
