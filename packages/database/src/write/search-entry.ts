import { foldText } from '@dial/domain/text/fold-text';
import { sortKey } from '@dial/domain/text/sort-key';
import type { SearchKind } from '../read/search.ts';

/**
 * What search finds of a plan: its title, or that of one of its measures. Either leads to the plan. Loads of data files leave
 * these entries alone.
 */
export function planSearchEntry(id: string, plan: string, title: string, detail: string) {
  return {
    id: `delivery-measure.${id}`,
    kind: 'DELIVERY_MEASURE' satisfies SearchKind,
    target: plan,
    editionId: null,
    title,
    detail,
    folded: foldText(`${title} ${detail}`),
    sortKey: sortKey(title),
  };
}
