import type { BreakdownDimensionData } from '@dial/domain/edition-data/breakdown-data';
import type { EditionData } from '@dial/domain/edition-data/edition-data';
import { duplicates } from './duplicates.ts';

/** Whether every part that an edition gives a figure for is named once, and no other. One line each, with file, row and field. */
export function checkBreakdowns(
  dimensions: readonly BreakdownDimensionData[],
  editions: readonly EditionData[],
): string[] {
  const ids = dimensions.flatMap(({ parts }) => parts.map(({ id }) => id));
  const known = new Set(ids);
  const used = new Set(editions.flatMap(({ observations }) => observations.map((row) => row.breakdown)));
  return [
    ...[...duplicates([...dimensions.map(({ id }) => id), ...ids])].map((id) => `${id} is there twice`),
    ...editions.flatMap(({ head, observations }) =>
      observations
        .filter(({ breakdown }) => breakdown !== '')
        .flatMap(({ breakdown }, index) =>
          known.has(breakdown)
            ? []
            : [`${head.id}/breakdowns.csv: row ${index + 2}, breakdown: unknown breakdown ${breakdown}`],
        ),
    ),
    ...ids.filter((id) => !used.has(id)).map((id) => `${id} has no figure in any edition`),
  ];
}
