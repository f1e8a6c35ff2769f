import type { BrowserResults } from '../browser/results.ts';
import type { ImportResults } from '../import/import-results.ts';
import type { Pass } from '../load/measure-pass.ts';
import type { Line, Results } from '../results.ts';
import { browserSection } from './browser-section.ts';
import { type Goal, goals } from './goals.ts';
import { importSection } from './import-section.ts';
import { median } from './median.ts';
import { ratio } from './ratio.ts';
import { table } from './table.ts';
import { writeNumber } from './write-number.ts';

/** What stands on the page beside a run's own results. */
export interface Beside {
  /** What the last run in the browser showed; null where there was none. */
  readonly browser: BrowserResults | null;
  /** What the last run of imports showed. */
  readonly imported: ImportResults | null;
  /** Written by hand: what holds back what was not reached, and what was tried. */
  readonly remarks: string;
}

/** The page of a run: what was to be shown, then every line. Of each the median over the passes. */
export function resultsPage(results: Results, { browser, imported, remarks }: Beside): string {
  const { date, command, machine, passes, seconds, connections } = results;
  return [
    '# Benchmarks',
    '',
    `Written by \`${command}\` on ${date.slice(0, 10)}: ${machine}. ${passes} passes of ${seconds} s, ${connections} connections with one request in flight each, sent by wrk from a process of its own on the same machine. All candidates ran at once and took turns; a number is the median over the passes, a ratio the median of the ratios turn by turn. All data is generated.`,
    '',
    '## What was to be shown',
    '',
    ...table(['goal', 'wanted', 'measured', ''], goals(results).map(goalCells)),
    '',
    '## Everything measured',
    '',
    'Times in milliseconds; CPU is processor time for each request.',
    '',
    ...table(
      [
        'candidate',
        'work',
        'per second',
        'by the ready buffer',
        'p50',
        'p95',
        'p99',
        'server CPU',
        'database CPU',
        'body kB',
      ],
      results.lines.map((line) => lineCells(line, results.lines)),
    ),
    '',
    '## Servers',
    '',
    ...table(
      ['candidate', 'ready in s', 'memory then, MB', 'most memory, MB'],
      results.servers.map(({ candidate, scale, startedIn, memoryAtStart, memoryPeak }) => [
        `${candidate}, ${scale}`,
        writeNumber(startedIn / 1000),
        writeNumber(memoryAtStart),
        writeNumber(memoryPeak),
      ]),
    ),
    '',
    ...(browser === null ? [] : [browserSection(browser)]),
    ...(imported === null ? [] : [importSection(imported)]),
    remarks,
  ].join('\n');
}

function goalCells({ words, least, most, value }: Goal): string[] {
  const wanted = least === undefined ? `at most ${most}` : `at least ${least}`;
  if (value === undefined) return [words, wanted, 'not measured', ''];
  const reached = value >= (least ?? Number.NEGATIVE_INFINITY) && value <= (most ?? Number.POSITIVE_INFINITY);
  return [words, wanted, writeNumber(value), reached ? 'reached' : 'not reached'];
}

function lineCells(line: Line, lines: readonly Line[]): string[] {
  const { candidate, scale, work, state, passes } = line;
  const buffer = lines.find(
    (other) =>
      other.candidate === 'Ready buffer' &&
      other.scale === scale &&
      other.work === work &&
      other.state === (state.endsWith('compressed') ? state : 'unchanged'),
  );
  const of = (number: (pass: Pass) => number) => writeNumber(median(passes.map(number)));
  const byBuffer = ratio(line, buffer, ({ perSecond }) => perSecond);
  const hasDatabase = passes.some(({ databaseTime }) => databaseTime !== null);
  return [
    `${candidate}, ${scale}`,
    `${work}, ${state}`,
    of(({ perSecond }) => perSecond),
    byBuffer === undefined ? '' : writeNumber(byBuffer),
    of(({ p50 }) => p50),
    of(({ p95 }) => p95),
    of(({ p99 }) => p99),
    of(({ serverTime }) => serverTime),
    hasDatabase ? of(({ databaseTime }) => databaseTime ?? 0) : '',
    of(({ bodyBytes }) => bodyBytes / 1000),
  ];
}
