import { areaSlug, indicatorPath, indicatorsPath } from '../shared/indicator-filters.ts';
import { termAnchor } from '../shared/term-anchor.ts';

interface Hit {
  readonly kind: 'INDICATOR' | 'AREA' | 'TERM';
  readonly editionId: string;
  readonly target: string;
}

/** Where a result leads: an indicator's page, the table narrowed to an area, a term in the glossary. */
export function hitPath({ kind, editionId, target }: Hit): string {
  switch (kind) {
    case 'INDICATOR':
      return indicatorPath(editionId, target);
    case 'AREA':
      return indicatorsPath(editionId, { area: [areaSlug(target)] });
    case 'TERM':
      return `/editions/${editionId}/glossary#${termAnchor(target)}`;
  }
}
