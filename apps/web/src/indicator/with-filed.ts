import type { Figure, FigureKind } from '../shared/figures/figure.ts';
import type { Filed } from '../shared/figures/filed.ts';

/**
 * The figures, marked where they were filed in Dial. One that was filed brings its own numerator and denominator, or has none: those
 * that a document prints for the period belong to the figure that it prints.
 *
 * @param filed by the figures' ids
 */
export function withFiled(figures: readonly Figure[], filed: ReadonlyMap<string, Filed>): readonly Figure[] {
  const marked = figures.map((figure) => {
    const mark = filed.get(figure.id);
    return mark === undefined ? figure : { ...figure, filed: mark };
  });
  const actuals = marked.filter((figure) => figure.kind === 'ACTUAL' && figure.filed !== undefined);
  const periods = new Set(actuals.map(({ period }) => period.id));
  const isReplaced = ({ kind, period }: Figure) =>
    (kind === 'NUMERATOR' || kind === 'DENOMINATOR') && periods.has(period.id);
  return [...marked.filter((figure) => !isReplaced(figure)), ...actuals.flatMap(partsOf)];
}

function partsOf(figure: Figure): Figure[] {
  const { numerator, denominator } = figure;
  return [...partOf(figure, 'NUMERATOR', numerator), ...partOf(figure, 'DENOMINATOR', denominator)];
}

function partOf(figure: Figure, kind: FigureKind, value: string | null): Figure[] {
  if (value === null) return [];
  // What was made of the figure since says nothing of its part.
  const { revisedSince: _, ...rest } = figure;
  const id = `${figure.id}.${kind.toLowerCase()}`;
  return [{ ...rest, id, kind, value, raw: value, note: null, numerator: null, denominator: null }];
}
