import type { EditionData } from '@dial/domain/edition-data/edition-data';
import type { ObservationData } from '@dial/domain/edition-data/observation-data';
import { upperSnake } from './upper-snake.ts';
import type { Row } from './upsert-rows.ts';
import type { ReadingContent } from './version-reason.ts';

/** A reading of a value, before it is known whether it is new, the same or a correction. */
export interface Reading extends Row, ReadingContent {
  readonly indicatorId: string;
  readonly periodId: string;
  readonly kind: string;
  readonly breakdown: string;
  /** Where it is printed: its name among the readings of the same figure, which a corrected transcription keeps. */
  readonly reading: string;
  readonly line: number;
  readonly column: string;
}

/** The readings an edition prints: its observations, and its numeric targets as observations of kind TARGET. */
export function editionReadings(edition: EditionData): Reading[] {
  return [...valueReadings(edition), ...targetReadings(edition)];
}

function valueReadings({ head, observations }: EditionData): Reading[] {
  const parts = observations.filter(isPart);
  return observations.map((row) => {
    const attached =
      row.kind === 'actual'
        ? parts.filter(
            (part) =>
              part.indicator === row.indicator &&
              part.breakdown === row.breakdown &&
              part.attached_to.includes(row.period),
          )
        : [];
    return {
      indicatorId: row.indicator,
      periodId: row.period,
      kind: upperSnake(row.kind),
      breakdown: row.breakdown,
      reading: place(head.document, row),
      standing: row.standing,
      value: row.value,
      raw: row.raw,
      status: upperSnake(row.status),
      expected: row.expected,
      heading: row.heading,
      numerator: attached.find((part) => part.kind === 'numerator')?.value ?? null,
      denominator: attached.find((part) => part.kind === 'denominator')?.value ?? null,
      note: row.note,
      documentId: head.document,
      line: row.line,
      column: row.column,
    };
  });
}

function isPart(row: ObservationData): boolean {
  return row.standing && (row.kind === 'numerator' || row.kind === 'denominator');
}

function targetReadings({ head, targets }: EditionData): Reading[] {
  const levels = targets.filter((row) => row.form === 'level' && row.period !== null && row.value !== null);
  const stood = new Set<string>();
  return levels.flatMap((row) => {
    if (row.period === null) return [];
    const key = `${row.indicator} ${row.period}`;
    const standing = row.standing && !stood.has(key);
    if (standing) stood.add(key);
    return {
      indicatorId: row.indicator,
      periodId: row.period,
      kind: 'TARGET',
      breakdown: '',
      reading: place(head.document, row),
      standing,
      value: row.value,
      raw: row.raw,
      status: upperSnake(row.status === 'final' && row.provisional ? 'provisional' : row.status),
      expected: null,
      heading: null,
      numerator: null,
      denominator: null,
      note: row.note,
      documentId: head.document,
      line: row.line,
      column: row.column,
    };
  });
}

function place(document: string, row: { line: number; column: string }): string {
  return `${document}:${row.line}:${row.column}`;
}
