import type { BreakdownDimensionData } from '@dial/domain/edition-data/breakdown-data';
import type { Row } from './upsert-rows.ts';

/** The parts of the town and its population, in the order in which they are shown. */
export function breakdownRows(dimensions: readonly BreakdownDimensionData[]): Row[] {
  return dimensions
    .flatMap(({ id: dimensionId, name: dimensionName, parts }) =>
      parts.map(({ id, name }) => ({ id, dimensionId, dimensionName, name })),
    )
    .map((row, index) => ({ ...row, position: index + 1 }));
}
