import type { IndicatorFilters } from '@dial/domain/address/indicator-filters';
import type { FilterField } from './filter-fields.ts';
import { filterKeys } from './filter-keys.ts';

export interface Chip {
  readonly key: string;
  /** What is narrowed: "Area". */
  readonly label: string;
  readonly name: string;
  /** False where the edition does not know it, so that it narrows nothing. */
  readonly known: boolean;
}

export const DIFFER_WORDS = 'Published and computed rating differ';

/** The chosen filters in words. */
export function chipsOf(filters: IndicatorFilters, fields: readonly FilterField[]): readonly Chip[] {
  return filterKeys(filters).map((key) => chipOf(key, fields));
}

function chipOf(key: string, fields: readonly FilterField[]): Chip {
  const [param = '', value = ''] = key.split('=');
  if (param === 'differ') return { key, label: 'Ratings', name: DIFFER_WORDS, known: true };
  const field = fields.find(({ params }) => params.some((name) => name === param));
  const option = field?.sections.flatMap(({ options }) => options).find((one) => one.key === key);
  return {
    key,
    label: field?.label ?? param,
    name: option?.name ?? value,
    // A reason or a movement is known everywhere, whether or not this edition has rows of it.
    known: option !== undefined || ['unrated', 'movement', 'frequency', 'rag'].includes(param),
  };
}
