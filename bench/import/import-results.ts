import { median } from '../report/median.ts';
import type { CopyTimes } from './copy-times.ts';
import type { ImportPass } from './import-pass.ts';

/** Where they are kept, in the cache. */
export const IMPORT_FILE = 'import.json';

/** All of a run of `pnpm bench:import`. */
export interface ImportResults {
  /** ISO 8601. */
  readonly date: string;
  readonly command: string;
  readonly machine: string;
  readonly rows: number;
  readonly imports: readonly {
    readonly database: 'embedded' | 'postgres';
    /** The first time, again as it is, and again with every figure changed. */
    readonly file: 'first' | 'same' | 'changed';
    readonly passes: readonly ImportPass[];
  }[];
  /** Of so many narrow rows, and of the imported rows with all that Dial's table has; none where the peers are not installed. */
  readonly copies: { readonly narrow: readonly CopyTimes[]; readonly same: readonly CopyTimes[] };
}

/** A table of the medians. */
export function importTable({ rows, imports, copies }: ImportResults): string {
  const copied = {
    narrow: median(copies.narrow.map(({ totalMilliseconds }) => totalMilliseconds)),
    same: median(copies.same.map(({ totalMilliseconds }) => totalMilliseconds)),
  };
  const cells = imports.map(({ database, file, passes }) => {
    const of = (name: Exclude<keyof ImportPass, 'counts'>) => median(passes.map((pass) => pass[name]));
    const time = of('time');
    return [
      `${database}, ${file}`,
      ...[time, of('serverCpu'), of('databaseCpu')].map(whole),
      ...[of('memoryBefore'), of('memoryPeak'), of('memoryPeak') - of('memoryBefore')].map(whole),
      (time / copied.same).toFixed(1),
      (time / copied.narrow).toFixed(1),
    ];
  });
  const head = [
    ...['import', 'ms', 'server CPU ms', 'PostgreSQL CPU ms', 'MB before', 'MB peak', 'MB more'],
    ...['× COPY into the same table', '× COPY of narrow rows'],
  ];
  const lines = [head, head.map(() => '---'), ...cells];
  const table = lines.map((line) => `| ${line.join(' | ')} |`).join('\n');
  const copy = `COPY with indexes and foreign keys as Dial's table has them: ${whole(copied.same)} ms; of narrow rows with one index: ${whole(copied.narrow)} ms.`;
  return `${rows.toLocaleString('en-GB')} generated rows. ${copy}\n\n${table}\n`;
}

const whole = (number: number) => String(Math.round(number));
