// pnpm faults [-- --only NAME] [--database postgres|embedded] [--points 12] [--every N] [--out FILE]: what is left of an act of Dial when
// its process, its database, its disk or its power fails in the middle of it; ends with `N passed, N failed`. A folder in memory as TMPDIR
// makes it quicker: what reaches the disk is counted, not trusted.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ACTS } from './acts.ts';
import { atOnceDrills } from './at-once.ts';
import { clockDrills } from './clock.ts';
import { connectionDrills } from './connections.ts';
import { diskFullDrills } from './disk-full.ts';
import { fileDrills } from './file-drills.ts';
import { killDrills } from './kill-drills.ts';
import { type Line, summary } from './lines.ts';
import { olderProgramDrills } from './older-program.ts';

const { values } = parseArgs({
  args: process.argv.slice(2).filter((arg) => arg !== '--'),
  options: {
    /** Part of the name of an act, or of a drill. */
    only: { type: 'string', default: '' },
    database: { type: 'string' },
    /** At how many steps of an act harm is done, evenly spread. */
    points: { type: 'string', default: '12' },
    /** At every so many steps in place of that; 1 for each. */
    every: { type: 'string' },
    out: { type: 'string' },
  },
});

const pace = {
  points: Number(values.points),
  every: values.every === undefined ? null : Number(values.every),
};
const acts = ACTS.filter(({ name }) => name.includes(values.only));
const isWanted = (name: string) => name.includes(values.only);
const lines: Line[] = [];
const add = (line: Line) => {
  lines.push(line);
  process.stderr.write(
    `${line.act}, ${line.database}, ${line.fault}: ${line.tried} tried, ${line.failed} failed\n`,
  );
  for (const one of line.wrong) process.stderr.write(`  ${one}\n`);
};
if (values.database !== 'embedded') {
  if (acts.length > 0) {
    await killDrills(acts, pace, add);
    await diskFullDrills(acts, pace, add);
  }
  if (isWanted('connections')) await connectionDrills(add);
  if (isWanted('at once')) await atOnceDrills(add);
}
if (values.database !== 'postgres') {
  if (acts.length > 0) await fileDrills(acts, pace, add);
  if (isWanted('clock')) await clockDrills(add);
  if (isWanted('older')) await olderProgramDrills(add);
}
process.stdout.write(summary(lines));
if (values.out !== undefined) writeFileSync(values.out, `${JSON.stringify(lines, null, 1)}\n`);
process.exitCode = lines.some(({ failed }) => failed > 0) ? 1 : 0;
