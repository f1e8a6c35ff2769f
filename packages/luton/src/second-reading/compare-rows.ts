import type { EditionData } from '@dial/domain/edition-data/edition-data';
import type { IndicatorData } from '@dial/domain/edition-data/indicator-data';
import { type Comparison, compareFields, onlyIn } from './comparison.ts';
import { likeness } from './likeness.ts';
import { rowNames } from './row-names.ts';
import type { SecondReading } from './second-reading-data.ts';

/** Compares what a table row says as a whole: the published RAG, the "good performance" letter, time period, frequency. */
export function compareRows(edition: EditionData, { rows }: SecondReading): Comparison[] {
  const rowOf = findRows(edition);
  const left = new Set(edition.indicators.filter(({ lines }) => lines.length > 0));
  const found = rows.flatMap((row) => {
    const place = { line: row.line, column: 'row', row: row.title };
    const indicator = rowOf(row.line, row.title);
    if (indicator === undefined) return [onlyIn('second', place, row.title)];
    left.delete(indicator);
    return compareFields(
      { ...place, row: indicator.id },
      {
        cell: '',
        rag: indicator.printed_rag?.rag ?? 'none',
        good: indicator.printed_good ?? '',
        time_period: indicator.time_period_raw ?? '',
        frequency: indicator.frequency_raw ?? '',
      },
      { cell: '', rag: row.rag, good: row.good, time_period: row.time_period, frequency: row.frequency },
    );
  });
  return [
    ...found,
    ...[...left].map(({ id, title, lines }) =>
      onlyIn('first', { line: lines[0] ?? 1, column: 'row', row: id }, title),
    ),
  ];
}

/** Finds the indicator that the record has on a line; where it has several, the one whose name is most like the title. */
function findRows({ indicators, observations }: EditionData) {
  const lines = new Map(
    indicators.map(({ id, lines, responsibility }) => [id, new Set([...lines, responsibility.line ?? 0])]),
  );
  for (const { indicator, line } of observations) lines.get(indicator)?.add(line);
  return (line: number, title: string): IndicatorData | undefined =>
    indicators
      .filter(({ id }) => lines.get(id)?.has(line))
      .map((indicator) => ({
        indicator,
        score: Math.max(...rowNames(indicator).map((name) => likeness(name, title))),
      }))
      .sort((a, b) => b.score - a.score)[0]?.indicator;
}
