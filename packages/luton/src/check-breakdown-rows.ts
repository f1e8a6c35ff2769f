import type { IndicatorData } from '@dial/domain/edition-data/indicator-data';
import type { ObservationData } from '@dial/domain/edition-data/observation-data';

/**
 * Whether rows stand in the file they belong to, and those of parts speak of indicators of the edition. One line each, naming file,
 * row as a spreadsheet counts it, and field.
 */
export function checkBreakdownRows(
  indicators: readonly Pick<IndicatorData, 'id'>[],
  whole: readonly ObservationData[],
  parts: readonly ObservationData[],
): string[] {
  const known = new Set(indicators.map(({ id }) => id));
  return [
    ...whole.flatMap(({ breakdown }, index) =>
      breakdown === ''
        ? []
        : [`observations.csv: row ${index + 2}, breakdown: ${breakdown} belongs into breakdowns.csv`],
    ),
    ...parts.flatMap(({ breakdown, indicator }, index) => [
      ...(breakdown === ''
        ? [`breakdowns.csv: row ${index + 2}, breakdown: is empty, which is the whole borough`]
        : []),
      ...(known.has(indicator)
        ? []
        : [`breakdowns.csv: row ${index + 2}, indicator: unknown indicator ${indicator}`]),
    ]),
  ];
}
