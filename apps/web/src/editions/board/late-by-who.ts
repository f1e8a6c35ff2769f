import type { LateReturn } from './board-query.ts';

export interface LatePeople {
  /** Those who are to file them, "Nobody named" where an edition names none. */
  readonly names: string;
  /** Their accounts; empty where the edition's names alone are known. */
  readonly people: LateReturn['people'];
  readonly late: readonly LateReturn[];
  /** Of the latest of them. */
  readonly daysLate: number;
}

/** Who is late with which returns: the latest first, then who has most. */
export function lateByWho(late: readonly LateReturn[]): readonly LatePeople[] {
  const groups = Map.groupBy(late, ({ responsible }) => responsible.join(', ') || 'Nobody named');
  return [...groups]
    .map(([names, returns]) => ({
      names,
      people: returns[0]?.people ?? [],
      late: returns.toSorted((a, b) => b.daysLate - a.daysLate),
      daysLate: Math.max(...returns.map(({ daysLate }) => daysLate)),
    }))
    .toSorted((a, b) => b.daysLate - a.daysLate || b.late.length - a.late.length);
}
