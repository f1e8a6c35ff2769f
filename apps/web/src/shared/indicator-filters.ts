import {
  type IndicatorFilters,
  indicatorFilterPairs,
  NO_FILTERS,
} from '@dial/domain/address/indicator-filters';
import type { graphql } from './graphql.ts';
import { printQuery } from './url-state.ts';

export type Frequency = ReturnType<typeof graphql.scalar<'Frequency'>>;

export function writeIndicatorFilters(filters: IndicatorFilters): URLSearchParams {
  return new URLSearchParams(indicatorFilterPairs(filters));
}

/** The address of the indicators page narrowed to some. */
export function indicatorsPath(edition: string, filters: Partial<IndicatorFilters> = {}): string {
  return `/editions/${edition}/indicators${printQuery(writeIndicatorFilters({ ...NO_FILTERS, ...filters }))}`;
}

/** Where a committee pack of an edition is made, of those that a list is narrowed to. */
export function packPath(edition: string, filters: Partial<IndicatorFilters> = {}): string {
  return `/editions/${edition}/pack${printQuery(writeIndicatorFilters({ ...NO_FILTERS, ...filters }))}`;
}

/** The address of an indicator in an edition; the query it was reached from is added by the table. */
export function indicatorPath(edition: string, indicator: string): string {
  return `/editions/${edition}/indicators/${encodeURIComponent(indicator)}`;
}

/** The address of an area's page in its edition. */
export function areaPath(edition: string, areaId: string): string {
  return `/editions/${edition}/areas/${areaSlug(areaId)}`;
}

/** "net-zero" for "2023-24-q3.net-zero". */
export function areaSlug(areaId: string): string {
  return areaId.slice(areaId.indexOf('.') + 1);
}
