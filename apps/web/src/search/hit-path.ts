import { areaPath, indicatorPath } from '../shared/indicator-filters.ts';
import { termAnchor } from '../shared/term-anchor.ts';
import type { HitKind } from './hit-kind.ts';

interface Hit {
  readonly kind: HitKind;
  readonly editionId: string | null;
  readonly target: string;
}

/** Where a result leads: its page, or its place on the page that shows it. */
export function hitPath({ kind, editionId, target }: Hit): string {
  const edition = editionId ?? '';
  const id = encodeURIComponent(target);
  switch (kind) {
    case 'INDICATOR':
      return indicatorPath(edition, target);
    case 'AREA':
      return areaPath(edition, target);
    case 'TERM':
      return `/editions/${edition}/glossary#${termAnchor(target)}`;
    case 'OUTCOME':
      return `/outcomes/${id}`;
    case 'FRAMEWORK_MEASURE':
    case 'PROPOSED_MEASURE':
      return `/framework/${id}`;
    case 'DELIVERY_MEASURE':
      return `/plans/${id}`;
    case 'PLAN_OUTCOME':
      return `/corporate-plan/${id}`;
    case 'PLAN_ACTION':
      return actionPath(target);
    case 'PLAN_INDICATOR':
      return `/corporate-plan#indicator-${id}`;
  }
}

/** An action is named by its outcome and its place among the outcome's actions: "safe-town.3". */
function actionPath(target: string): string {
  const point = target.lastIndexOf('.');
  return `/corporate-plan/${encodeURIComponent(target.slice(0, point))}#action-${target.slice(point + 1)}`;
}
