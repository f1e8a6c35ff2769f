import { editionName } from '../shared/edition-name.ts';
import { figureWords } from '../shared/figure-words.ts';
import type { Figure } from '../shared/figures/figure.ts';
import { missingWords } from '../shared/missing-words.ts';
import type { StandingFigure } from './cycle/cycle-query.ts';

interface Measure {
  readonly unit: string;
  readonly decimals: number | null;
}

/** An edition's figures, each that a later edition revised with what stands now: "Revised since: 5.4% in 2023-24 Q4". */
export function revisedFigures(
  figures: readonly Figure[],
  standing: readonly StandingFigure[],
  { unit, decimals }: Measure,
): readonly Figure[] {
  const now = new Map(standing.map((one) => [placeOf(one), one]));
  return figures.map((figure) => {
    const later = now.get(placeOf(figure));
    if (later === undefined || (later.value === figure.value && later.status === figure.status))
      return figure;
    const words =
      later.value === null
        ? missingWords(later.status, later.expected)
        : figureWords(later.value, unit, decimals);
    const where = later.edition === null ? '' : ` in ${editionName(later.edition)}`;
    return { ...figure, revisedSince: `Revised since: ${words}${where}` };
  });
}

function placeOf({ kind, period }: Pick<StandingFigure, 'kind' | 'period'>): string {
  return `${kind} ${period.id}`;
}
