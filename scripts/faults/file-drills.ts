import type { Act } from './acts.ts';
import type { Base } from './base.ts';
import type { Pace } from './kill-drills.ts';
import { type Line, lineOf, spread } from './lines.ts';
import { type FileFault, harmOnEmbedded, openOnEmbedded, referenceOnEmbedded } from './on-embedded.ts';

/** On the embedded database: the process killed, a write torn, the disk full and the power cut at what is done to its files. */
export async function fileDrills(acts: readonly Act[], pace: Pace, add: (line: Line) => void): Promise<void> {
  const on = await openOnEmbedded(new Set(acts.map(({ from }) => from)));
  try {
    for (const act of acts) {
      const base = on.bases.get(act.from) as Base;
      const reference = await referenceOnEmbedded(on, act, base);
      const { steps } = reference;
      const about = { act: act.name, database: 'embedded' };
      const at = (how: FileFault['how']) => spread(steps, pace).map((step): FileFault => ({ at: step, how }));
      const harm = (fault: FileFault | 'power once it is answered') =>
        harmOnEmbedded(on, act, base, reference, fault);
      add(await lineOf({ ...about, fault: `kill -9 at one of ${steps} steps on files` }, at('kill'), harm));
      add(await lineOf({ ...about, fault: 'a torn write' }, at('torn'), harm));
      add(await lineOf({ ...about, fault: 'a power cut' }, at('power'), harm));
      add(
        await lineOf(
          { ...about, fault: 'a power cut once it is answered' },
          ['power once it is answered'] as const,
          harm,
        ),
      );
      add(await lineOf({ ...about, fault: 'the disk full' }, at('full'), harm));
    }
  } finally {
    await on.remove();
  }
}
