import { indicatorName } from '@dial/domain/text/indicator-name';
import { sortKey } from '@dial/domain/text/sort-key';
import type { MappingStatus, MappingStrength } from '../mapping/mapping-words.ts';

interface Measure {
  readonly status: MappingStatus;
  readonly strength: MappingStrength;
  readonly indicator: { readonly title: string; readonly series: string | null };
}

export interface SortedMeasures<Of> {
  readonly agreed: readonly Of[];
  readonly proposed: readonly Of[];
  readonly retired: readonly Of[];
}

/** Measures by status, direct ones before contributing ones, each A to Z. */
export function sortMeasures<Of extends Measure>(measures: readonly Of[]): SortedMeasures<Of> {
  const key = ({ strength, indicator }: Measure) =>
    `${strength === 'DIRECT' ? 0 : 1} ${sortKey(indicatorName(indicator))}`;
  const sorted = measures.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
  const of = (status: MappingStatus) => sorted.filter((measure) => measure.status === status);
  return { agreed: of('AGREED'), proposed: of('PROPOSED'), retired: of('RETIRED') };
}
