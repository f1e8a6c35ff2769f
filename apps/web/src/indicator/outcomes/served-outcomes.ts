interface Mapping {
  readonly status: 'AGREED' | 'PROPOSED' | 'RETIRED';
}

const ORDER = ['AGREED', 'PROPOSED'];

/** Agreed mappings, then proposed ones, each in the order given; retired ones say what is no longer so. */
export function servedOutcomes<Of extends Mapping>(mappings: readonly Of[]): Of[] {
  return ORDER.flatMap((status) => mappings.filter((mapping) => mapping.status === status));
}
