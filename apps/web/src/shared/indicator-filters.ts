import { UNRATED_WORDS } from '@dial/domain/rating/unrated-words';
import type { graphql } from './graphql.ts';
import type { Movement } from './movement-tag.tsx';
import { RAGS, type Rag } from './rag.ts';
import type { UnratedReason } from './unrated.ts';
import { printQuery, readKnown, readList, readText, writeList } from './url-state.ts';

export type Frequency = ReturnType<typeof graphql.scalar<'Frequency'>>;

/** What the address of the indicators page may narrow by. Empty lists and texts do not narrow. */
export interface IndicatorFilters {
  /** Slugs without the edition: "net-zero". */
  readonly area: readonly string[];
  readonly directorate: readonly string[];
  readonly service: readonly string[];
  readonly rag: readonly Rag[];
  readonly unrated: readonly UnratedReason[];
  readonly movement: readonly Movement[];
  readonly outcome: readonly string[];
  readonly frequency: readonly Frequency[];
  /** Only those whose published and computed ratings differ. */
  readonly differ: boolean;
  readonly q: string;
}

export const NO_FILTERS: IndicatorFilters = {
  area: [],
  directorate: [],
  service: [],
  rag: [],
  unrated: [],
  movement: [],
  outcome: [],
  frequency: [],
  differ: false,
  q: '',
};

const MOVEMENTS = ['BETTER', 'WORSE', 'SAME', 'NOT_COMPARABLE'] as const satisfies readonly Movement[];
const FREQUENCIES = [
  'MONTHLY',
  'TERMLY',
  'QUARTERLY',
  'SIX_MONTHLY',
  'ANNUAL',
  'FIVE_YEARLY',
] as const satisfies readonly Frequency[];
const isReason = (text: string): text is UnratedReason => Object.hasOwn(UNRATED_WORDS, text);
const REASONS = Object.keys(UNRATED_WORDS).filter(isReason);

/** Reads the filters of an address; what it does not know is left out. */
export function parseIndicatorFilters(params: URLSearchParams): IndicatorFilters {
  return {
    area: readList(params, 'area'),
    directorate: readList(params, 'directorate'),
    service: readList(params, 'service'),
    rag: readKnown(params, 'rag', RAGS),
    unrated: readKnown(params, 'unrated', REASONS),
    movement: readKnown(params, 'movement', MOVEMENTS),
    outcome: readList(params, 'outcome'),
    frequency: readKnown(params, 'frequency', FREQUENCIES),
    differ: readText(params, 'differ') === 'true',
    q: readText(params, 'q'),
  };
}

/** Writes filters as parameters; rag, movement and frequency in lower case. */
export function writeIndicatorFilters(filters: IndicatorFilters): URLSearchParams {
  const params = new URLSearchParams();
  const lower = (values: readonly string[]) => values.map((value) => value.toLowerCase());
  writeList(params, 'area', filters.area);
  writeList(params, 'directorate', filters.directorate);
  writeList(params, 'service', filters.service);
  writeList(params, 'rag', lower(filters.rag));
  writeList(params, 'unrated', filters.unrated);
  writeList(params, 'movement', lower(filters.movement));
  writeList(params, 'outcome', filters.outcome);
  writeList(params, 'frequency', lower(filters.frequency));
  if (filters.differ) params.set('differ', 'true');
  if (filters.q !== '') params.set('q', filters.q);
  return params;
}

/** The address of the indicators page narrowed to some. */
export function indicatorsPath(edition: string, filters: Partial<IndicatorFilters> = {}): string {
  return `/editions/${edition}/indicators${printQuery(writeIndicatorFilters({ ...NO_FILTERS, ...filters }))}`;
}

/** The address of an indicator in an edition; the query it was reached from is added by the table. */
export function indicatorPath(edition: string, indicator: string): string {
  return `/editions/${edition}/indicators/${encodeURIComponent(indicator)}`;
}

/** "net-zero" for "2023-24-q3.net-zero". */
export function areaSlug(areaId: string): string {
  return areaId.slice(areaId.indexOf('.') + 1);
}
