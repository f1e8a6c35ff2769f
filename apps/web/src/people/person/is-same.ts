import type { Grant } from '../../shared/people/grant-words.ts';

/** Whether both are the same role for the same part of the council. */
export function isSame(one: Grant, other: Grant): boolean {
  return one.name === other.name && one.scope === other.scope;
}
