import type { EditionData } from '@dial/domain/edition-data/edition-data';
import { type Comparison, compareFields, onlyIn } from './comparison.ts';
import type { SecondReading } from './second-reading-data.ts';

/** Compares the headline summary sentence by sentence. */
export function compareHighlights(edition: EditionData, reading: SecondReading): Comparison[] {
  const lines = new Set([...edition.highlights, ...reading.highlights].map(({ line }) => line));
  return [...lines].flatMap((line) => {
    const first = edition.highlights.find((highlight) => highlight.line === line);
    const second = reading.highlights.find((highlight) => highlight.line === line);
    const place = { line, column: 'highlight', row: `highlight ${line}` };
    if (!first) return second ? [onlyIn('second', place, second.text)] : [];
    if (!second) return [onlyIn('first', place, first.text)];
    return compareFields(
      place,
      { kind: first.kind, position: String(first.position), text: first.text },
      { kind: second.kind, position: String(second.position), text: second.text },
    );
  });
}
