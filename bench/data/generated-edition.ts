import type { EditionData } from '../../packages/domain/src/edition-data/edition-data.ts';
import { generatedHead } from './generated-head.ts';
import { generatedIndicator } from './generated-indicator.ts';
import type { GeneratedSeries } from './generated-series.ts';

/**
 * One quarter's report of these indicators.
 *
 * @param quarterIds all that the series have figures for, oldest first
 * @param from, to places of the first and last quarter whose figures this report prints
 * @param reported the place of the quarter that it reports on
 */
export function generatedEdition(
  series: readonly GeneratedSeries[],
  quarterIds: readonly string[],
  { from, to, reported }: { readonly from: number; readonly to: number; readonly reported: number },
  outcomeIds: readonly string[],
): EditionData {
  const period = quarterIds[reported] ?? '';
  return {
    head: generatedHead(period, outcomeIds),
    indicators: series.map((one, index) => generatedIndicator(one, index + 1, period)),
    observations: series.flatMap((one, index) =>
      quarterIds.slice(from, to + 1).map((quarter, offset) => {
        const value = one.figures[from + offset] ?? '';
        return {
          indicator: one.id,
          period: quarter,
          kind: 'actual' as const,
          breakdown: '',
          raw: value,
          value,
          status: 'final' as const,
          expected: null,
          heading: null,
          attached_to: [],
          standing: true,
          line: index + 1,
          column: quarter,
          note: null,
        };
      }),
    ),
    targets: series.flatMap(({ id, target }, index) =>
      target === null
        ? []
        : {
            indicator: id,
            period,
            cadence: 'period' as const,
            form: 'level' as const,
            raw: target,
            value: target,
            lower: null,
            upper: null,
            change_by: null,
            baseline: null,
            provisional: false,
            status: 'final' as const,
            standing: true,
            line: index + 1,
            column: 'target',
            note: null,
          },
    ),
    directions: [],
    highlights: (['working-well', 'to-note'] as const).flatMap((kind, side) =>
      series.slice(side * 12, side * 12 + 12).flatMap(({ id, title }, index) =>
        index % 2 === 1
          ? []
          : {
              kind,
              position: index / 2 + 1,
              text: `Generated: ${title}, said in a sentence as reports do.`,
              line: index + 1,
              indicators: [id],
            },
      ),
    ),
    commentary: series.map(({ id, title }, index) => ({
      id: `box-${id}`,
      covers: [id],
      authors: [`Generated Officer ${index % 40}`],
      author_raw: null,
      date: null,
      date_raw: null,
      heading_raw: null,
      text: `${title}: generated words as long as an officer's. ${FILLING}`,
      printed: null,
      lines: [index + 1, index + 1],
      note: null,
    })),
    conflicts: [],
    glossary: Array.from({ length: 30 }, (_, index) => ({
      term: `Generated term ${index + 1}`,
      explanation: 'A generated explanation, as long as such explanations are.',
      link_label: null,
      line: index + 1,
      raw: null,
    })),
  };
}

const FILLING =
  'Demand rose in the second month and fell again in the third. Two vacancies were filled. The backlog of older cases was cleared first, which lengthens the average; it is expected to shorten again next quarter.';
