import type { IndicatorFilters } from '@dial/domain/address/indicator-filters';

/** What of an edition a pack is about. */
export type PackScope = 'edition' | 'area' | 'chosen';

/** Whether filters leave out anything. */
export function isNarrowed(filters: IndicatorFilters): boolean {
  return Object.values(filters).some((value: boolean | string | readonly string[]) =>
    typeof value === 'boolean' ? value : value.length > 0,
  );
}

/** The slug of the area that filters narrow to, where they narrow to nothing else; null otherwise. */
export function onlyArea(filters: IndicatorFilters): string | null {
  const [area, ...others] = filters.area;
  return area !== undefined && others.length === 0 && !isNarrowed({ ...filters, area: [] }) ? area : null;
}
