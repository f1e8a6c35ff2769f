interface Mapping {
  readonly status: 'AGREED' | 'PROPOSED' | 'RETIRED';
  readonly strength: string;
  readonly rationale: string;
  readonly author: string;
  readonly at: string;
}

/** Who mapped what the documents themselves say. */
export const RECORD = 'record';

const ORDER = ['AGREED', 'PROPOSED'];

/**
 * Agreed mappings, then proposed ones; those that say the same of several outcomes together, in the order given. Retired ones
 * say what is no longer so and are left out.
 */
export function mappingGroups<Of extends Mapping>(mappings: readonly Of[]): Of[][] {
  const served = ORDER.flatMap((status) => mappings.filter((mapping) => mapping.status === status));
  return [...Map.groupBy(served, whatIsSaid).values()];
}

/** When the record was read says nothing; an editor's words stand with their day. */
function whatIsSaid({ status, strength, rationale, author, at }: Mapping): string {
  return JSON.stringify([status, strength, rationale, author, author === RECORD ? '' : at]);
}
