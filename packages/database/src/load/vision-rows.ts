import type { ProposedMeasureData, VisionData } from '@dial/domain/strategy-data/vision-data';
import type { TableRows } from './table-rows.ts';
import type { Row } from './upsert-rows.ts';

/** The vision as a whole, and the measures proposed for it. */
export function visionRows(vision: VisionData | null, measures: readonly ProposedMeasureData[]): TableRows[] {
  if (vision === null) return [];
  const { document, title, vision: text } = vision;
  return [
    {
      table: 'StrategyDocument',
      key: ['part'],
      rows: [{ part: 'vision', documentId: document, title, body: { vision: text } }],
    },
    {
      table: 'ProposedMeasure',
      key: ['id'],
      rows: measures.map((measure, index) => proposedMeasureRow(document, measure, index + 1)),
    },
  ];
}

function proposedMeasureRow(documentId: string, measure: ProposedMeasureData, position: number): Row {
  const { printings } = measure;
  return {
    id: measure.id,
    section: measure.section,
    outcomeId: measure.outcome,
    position,
    number: printings.find(({ number }) => number !== null)?.number ?? null,
    likelyNumber: printings.find((printing) => printing.likely_number !== null)?.likely_number ?? null,
    text: measure.text,
    aspirational: measure.aspirational,
    provider: measure.provider,
    internalOrExternal: measure.internal_or_external,
    frequency: measure.frequency,
    includeIn2040: measure.include_in_2040,
    reportedIn: measure.reported_in,
    newOrExisting: measure.new_or_existing,
    notes: measure.notes,
    note: measure.note,
    retired: false,
    printings: printings.map(({ table, number, likely_number: likelyNumber, raw, line }) => ({
      table,
      number,
      likelyNumber,
      raw,
      line,
    })),
    printed: printedCells(measure),
    documentId,
    line: firstLine(measure),
  };
}

/** Where the document prints a proposed measure first. */
export function firstLine({ printings }: ProposedMeasureData): number {
  return printings[0]?.line ?? 1;
}

/** What noisy cells print, by the column that holds their evident reading; a text in several pieces has one to a line. */
function printedCells(measure: ProposedMeasureData): Record<string, string> {
  const cells = Object.entries(measure.printed_cells).flatMap(([field, raw]): [string, string][] =>
    raw == null ? [] : [[camelCase(field), raw]],
  );
  const aspirational = measure.aspirational_printed.map(({ raw }) => raw).join('\n');
  const differs = aspirational !== '' && aspirational !== measure.aspirational;
  return Object.fromEntries(differs ? [...cells, ['aspirational', aspirational]] : cells);
}

function camelCase(field: string): string {
  return field.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
