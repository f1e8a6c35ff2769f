import type { Act } from './acts.ts';
import type { Base } from './base.ts';
import { type Line, lineOf, spread } from './lines.ts';
import { killOnPostgres, openOnPostgres, type Point, referenceOnPostgres } from './on-postgres.ts';

export interface Pace {
  readonly points: number;
  readonly every: number | null;
}

/** On PostgreSQL: the server killed before statements of each act, and after each commit before its answer. */
export async function killDrills(acts: readonly Act[], pace: Pace, add: (line: Line) => void): Promise<void> {
  const on = await openOnPostgres(new Set(acts.map(({ from }) => from)));
  try {
    for (const act of acts) {
      const base = on.bases.get(act.from) as Base;
      const reference = await referenceOnPostgres(on, act, base);
      const { steps, commits } = reference;
      const kill = async (point: Point) => [await killOnPostgres(on, act, base, reference, point)];
      const about = { act: act.name, database: 'PostgreSQL' };
      const before = spread(steps, pace).map((statement): Point => ({ statement, when: 'before' }));
      add(await lineOf({ ...about, fault: `kill -9 before one of ${steps} statements` }, before, kill));
      const after = spread(commits.length, pace).map(
        (number): Point => ({ statement: commits[number - 1] ?? 1, when: 'unanswered' }),
      );
      add(
        await lineOf(
          { ...about, fault: `kill -9 after one of ${commits.length} commits, unanswered` },
          after,
          kill,
        ),
      );
    }
  } finally {
    await on.remove();
  }
}
