import { EDITIONS, readEdition } from '../read-edition.ts';
import { compareEdition } from './compare-edition.ts';
import { readSecondReading, readSettled } from './read-second-reading.ts';
import { report } from './report.ts';

/** `pnpm --filter @dial/luton compare`: fails when the two readings differ somewhere and nobody has settled it. */
const reports = EDITIONS.map((id) =>
  report(id, compareEdition(readEdition(id), readSecondReading(id)), readSettled(id)),
);
process.stdout.write(`${reports.flatMap(({ lines }) => lines).join('\n')}\n`);
process.exitCode = reports.every(({ settled }) => settled) ? 0 : 1;
