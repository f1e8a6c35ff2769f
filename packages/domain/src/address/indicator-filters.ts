import { FREQUENCY_WORDS, type Frequency } from '../period/frequency.ts';
import { UNRATED_REASONS, type UnratedReason } from '../rating/rating.ts';
import { type QueryValues, readKnown, readList, readText } from './query-values.ts';

/** What the address of the indicators page may narrow by. Empty lists and texts do not narrow. */
export interface IndicatorFilters {
  /** Slugs without the edition: "net-zero". */
  readonly area: readonly string[];
  readonly directorate: readonly string[];
  readonly service: readonly string[];
  /** As the API spells them. */
  readonly rag: readonly (typeof RAGS)[number][];
  readonly unrated: readonly UnratedReason[];
  readonly movement: readonly (typeof MOVEMENTS)[number][];
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

const RAGS = ['RED', 'AMBER', 'GREEN'] as const;
const MOVEMENTS = ['BETTER', 'WORSE', 'SAME', 'NOT_COMPARABLE'] as const;
const isFrequency = (text: string): text is Frequency => Object.hasOwn(FREQUENCY_WORDS, text);
const FREQUENCIES = Object.keys(FREQUENCY_WORDS).filter(isFrequency);

/** The parameters that take one of a few words, in lower case in an address, except reasons. Other filters take what an edition has. */
export const FILTER_WORDS = {
  rag: RAGS,
  unrated: UNRATED_REASONS,
  movement: MOVEMENTS,
  frequency: FREQUENCIES,
  differ: ['true'],
} as const satisfies Partial<Record<keyof IndicatorFilters, readonly string[]>>;

/** Reads the filters of an address; what it does not know is left out. */
export function parseIndicatorFilters(params: QueryValues): IndicatorFilters {
  return {
    area: readList(params, 'area'),
    directorate: readList(params, 'directorate'),
    service: readList(params, 'service'),
    rag: readKnown(params, 'rag', RAGS),
    unrated: readKnown(params, 'unrated', UNRATED_REASONS),
    movement: readKnown(params, 'movement', MOVEMENTS),
    outcome: readList(params, 'outcome'),
    frequency: readKnown(params, 'frequency', FREQUENCIES),
    differ: readText(params, 'differ') === 'true',
    q: readText(params, 'q'),
  };
}

/** Filters as the parameters of an address, in one order; rag, movement and frequency in lower case. */
export function indicatorFilterPairs(filters: IndicatorFilters): [name: string, value: string][] {
  const { area, directorate, service, rag, unrated, movement, outcome, frequency, differ, q } = filters;
  const each = (name: string, values: readonly string[]) =>
    values.map((value): [string, string] => [name, value]);
  const lower = (name: string, values: readonly string[]) =>
    values.map((value): [string, string] => [name, value.toLowerCase()]);
  return [
    ...each('area', area),
    ...each('directorate', directorate),
    ...each('service', service),
    ...lower('rag', rag),
    ...each('unrated', unrated),
    ...lower('movement', movement),
    ...each('outcome', outcome),
    ...lower('frequency', frequency),
    ...each('differ', differ ? ['true'] : []),
    ...each('q', q === '' ? [] : [q]),
  ];
}
