import type { Grant } from '../../shared/people/grant-words.ts';

/** Whether two lists give the same roles for the same, in whatever order. */
export function sameGrants(one: readonly Grant[], other: readonly Grant[]): boolean {
  return one.length === other.length && one.every((grant) => other.some((held) => isSame(grant, held)));
}

export function isSame(one: Grant, other: Grant): boolean {
  return one.name === other.name && one.scope === other.scope;
}
