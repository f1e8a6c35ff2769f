import { type Entry, nameOf, WORKS } from './load/entry.ts';
import { measurePass, type Pass } from './load/measure-pass.ts';
import type { Options } from './options.ts';
import type { Line } from './results.ts';
import { say } from './say.ts';

const WARM_UP_SECONDS = 1;

/**
 * Measures every entry several times. All of one kind of work take turns, A B C A B C …, so that what disturbs the machine disturbs them
 * alike.
 */
export async function measureAll(entries: readonly Entry[], options: Options): Promise<Line[]> {
  const { passes, seconds, connections } = options;
  for (const entry of entries) await measurePass(entry, 0, { connections, seconds: WARM_UP_SECONDS });
  const lines: Line[] = [];
  for (const work of WORKS) {
    const turns = entries
      .filter((entry) => entry.work === work)
      .map((entry) => ({ entry, taken: [] as Pass[] }));
    for (let pass = 1; pass <= passes; pass += 1) {
      for (const { entry, taken } of turns) {
        const came = await measurePass(entry, pass, { connections, seconds });
        taken.push(came);
        say(`${pass}/${passes} ${nameOf(entry)}: ${Math.round(came.perSecond)} a second`);
      }
    }
    for (const { entry, taken } of turns) {
      const { candidate, state } = entry;
      lines.push({ candidate: candidate.name, scale: candidate.scale, work, state, passes: taken });
    }
  }
  return lines;
}
