import type { ScaleName } from '../data/scales.ts';
import { median } from '../report/median.ts';
import { writeNumber } from '../report/write-number.ts';
import type { WritesSeen } from './check-writes.ts';
import type { Together, TogetherPass } from './measure-together.ts';

/** A load on so many processes, with what each pass came to. */
export interface ProcessLine extends Pick<Together, 'processes' | 'way'> {
  readonly load: string;
  readonly passes: readonly TogetherPass[];
}

/** All of one run. Memory in megabytes. */
export interface ProcessResults {
  /** ISO 8601. */
  readonly date: string;
  readonly command: string;
  readonly machine: string;
  readonly scale: ScaleName;
  readonly passes: number;
  readonly seconds: number;
  readonly connections: number;
  readonly memory: readonly { readonly now: number; readonly peak: number }[];
  /** Of all processes together, at the end. */
  readonly databaseConnections: number;
  readonly lines: readonly ProcessLine[];
  readonly writes: readonly { readonly where: string; readonly seen: WritesSeen }[];
  /** Requests a second of each process while it was loaded and written to. */
  readonly hammered: readonly number[];
}

/** The results as a page of Markdown. */
export function processesPage(results: ProcessResults): string {
  const { lines, writes, memory } = results;
  const rows = lines.map((line) => {
    const { load, processes, way, passes } = line;
    const one = lines.find(
      (other) => other.load === load && other.processes === 1 && other.way === 'straight',
    );
    const of = (number: (pass: TogetherPass) => number) => writeNumber(median(passes.map(number)));
    const ratio = median(
      passes.map(({ perSecond }, index) => perSecond / (one?.passes[index]?.perSecond ?? Number.NaN)),
    );
    return [
      load,
      String(processes),
      way,
      of(({ perSecond }) => perSecond),
      writeNumber(ratio),
      of(({ servers }) => servers),
      of(({ database }) => database),
      of(({ balancer }) => balancer),
      of(({ p99 }) => p99),
      of(({ bytes }) => bytes),
    ];
  });
  const seen = writes.map(({ where, seen }) => [
    where,
    String(seen.writes),
    spread(seen.answered),
    spread(seen.shown),
    String(seen.reads),
    String(seen.stale),
    seen.staleFor.length === 0 ? 'none' : spread(seen.staleFor),
    String(seen.backwards),
  ]);
  return [
    `${results.command}, ${results.date}, ${results.machine}, scale ${results.scale}, ${results.passes} passes of ${results.seconds} s by ${results.connections} connections; processor milliseconds for each request\n`,
    table(
      [
        'load',
        'processes',
        'way',
        'a second',
        'to one',
        'servers, ms',
        'PostgreSQL, ms',
        'balancer, ms',
        'p99, ms',
        'bytes',
      ],
      rows,
    ),
    table(
      [
        'writes through the first of',
        'writes',
        'answered after, ms: p50, p99, most',
        'shown after, ms',
        'reads',
        'stale',
        'stale for, ms',
        'backwards',
      ],
      seen,
    ),
    `Memory: ${memory.map(({ now, peak }) => `${writeNumber(now)} MB (at most ${writeNumber(peak)})`).join(', ')}; ${results.databaseConnections} connections to PostgreSQL; while they were written to, the processes answered ${results.hammered.map(writeNumber).join(', ')} requests a second.\n`,
  ].join('\n');
}

function spread(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN;
  return [at(0.5), at(0.99), at(1)].map(writeNumber).join(', ');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return `${[line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')}\n`;
}
