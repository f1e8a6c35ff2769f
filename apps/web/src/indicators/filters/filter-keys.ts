import { type IndicatorFilters, parseIndicatorFilters } from '@dial/domain/address/indicator-filters';
import { writeIndicatorFilters } from '../../shared/indicator-filters.ts';
import type { FilterField } from './filter-fields.ts';

/** The chosen filters as "parameter=value", typed text aside. */
export function filterKeys(filters: IndicatorFilters): readonly string[] {
  return [...writeIndicatorFilters({ ...filters, q: '' })].map(([param, value]) => `${param}=${value}`);
}

/** Those of one field. */
export function keysOf(field: FilterField, filters: IndicatorFilters): readonly string[] {
  return filterKeys(filters).filter((key) => field.params.some((param) => key.startsWith(`${param}=`)));
}

/** Filters with other choices for one field. */
export function withKeys(
  filters: IndicatorFilters,
  field: FilterField,
  keys: readonly string[],
): IndicatorFilters {
  const others = filterKeys(filters).filter((key) => !keysOf(field, filters).includes(key));
  return fromKeys([...others, ...keys], filters.q);
}

export function withoutKey(filters: IndicatorFilters, removed: string): IndicatorFilters {
  return fromKeys(
    filterKeys(filters).filter((key) => key !== removed),
    filters.q,
  );
}

function fromKeys(keys: readonly string[], q: string): IndicatorFilters {
  const params = new URLSearchParams();
  for (const key of keys) {
    const equals = key.indexOf('=');
    params.append(key.slice(0, equals), key.slice(equals + 1));
  }
  return { ...parseIndicatorFilters(params), q };
}

/** Fields whose values belong to an edition: another one may not know them. */
const OF_EDITION = ['area', 'directorate', 'service', 'outcome'] as const;

/** The filters that the edition knows. The others came with an address from another edition and narrow nothing. */
export function knownFilters(filters: IndicatorFilters, fields: readonly FilterField[]): IndicatorFilters {
  const known = new Set(
    fields.flatMap(({ sections }) => sections.flatMap(({ options }) => options.map(({ key }) => key))),
  );
  const kept = OF_EDITION.map((param) => [
    param,
    filters[param].filter((value) => known.has(`${param}=${value}`)),
  ]);
  return { ...filters, ...Object.fromEntries(kept) };
}
