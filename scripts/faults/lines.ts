import type { Found } from './drill.ts';

/** What came of one kind of fault in one act. */
export interface Line {
  readonly act: string;
  readonly database: string;
  readonly fault: string;
  readonly tried: number;
  /** After how many the act was done, and after how many it was not. */
  readonly after: number;
  readonly before: number;
  /** Acknowledged and not there. */
  readonly lost: number;
  readonly between: number;
  readonly failed: number;
  readonly wrong: readonly string[];
  /** Why it was not tried. */
  readonly skipped?: string;
}

/** Faults of one kind, each with what it came to, or with how trying it failed. */
export async function lineOf<Point>(
  about: { readonly act: string; readonly database: string; readonly fault: string },
  points: readonly Point[],
  attempt: (point: Point) => Promise<readonly Found[]>,
): Promise<Line> {
  const found: Found[] = [];
  const wrong: string[] = [];
  let failed = 0;
  for (const point of points) {
    const at = JSON.stringify(point);
    try {
      const came = await attempt(point);
      found.push(...came);
      for (const one of came) {
        if (one.lost) wrong.push(`${at}: what was acknowledged is not there`);
        wrong.push(...one.wrong.map((what) => `${at}: ${what}`));
        if (one.lost || one.between || one.wrong.length > 0) failed += 1;
      }
    } catch (error) {
      failed += 1;
      wrong.push(`${at}: ${String(error)}`);
    }
  }
  const count = (holds: (one: Found) => boolean) => found.filter(holds).length;
  return {
    ...about,
    tried: Math.max(found.length, points.length),
    after: count(({ state }) => state === 'after'),
    before: count(({ state }) => state === 'before'),
    lost: count(({ lost }) => lost),
    between: count(({ between }) => between),
    failed,
    wrong,
  };
}

/** A drill of one piece, with what did not hold. */
export function single(act: string, database: string, fault: string, wrong: readonly string[]): Line {
  const failed = wrong.length > 0 ? 1 : 0;
  return { act, database, fault, tried: 1, after: 0, before: 0, lost: 0, between: 0, failed, wrong };
}

/** At which of so many steps harm is done: every so many, or so many of them evenly spread with the first and the last. */
export function spread(
  steps: number,
  { points, every }: { readonly points: number; readonly every: number | null },
): readonly number[] {
  const count = every === null ? Math.min(points, steps) : Math.ceil(steps / every);
  if (count <= 1) return steps < 1 ? [] : [1];
  return Array.from({ length: count }, (_, index) =>
    every === null ? 1 + Math.round((index * (steps - 1)) / (count - 1)) : 1 + index * every,
  );
}

/** A table in Markdown, and the count on the last line. */
export function summary(lines: readonly Line[]): string {
  const head = ['act', 'database', 'fault', 'tried', 'done', 'not done', 'data lost', 'between', 'failed'];
  const rows = lines.map((line) => [
    ...[
      line.act,
      line.database,
      line.skipped === undefined ? line.fault : `${line.fault}: skipped, ${line.skipped}`,
    ],
    ...[line.tried, line.after, line.before, line.lost, line.between, line.failed].map(String),
  ]);
  const table = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  const tried = lines.reduce((sum, line) => sum + line.tried, 0);
  const failed = lines.reduce((sum, line) => sum + line.failed, 0);
  return `${table.join('\n')}\n${tried - failed} passed, ${failed} failed\n`;
}
