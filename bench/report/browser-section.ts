import type { BrowserResults, Timed } from '../browser/results.ts';
import { median } from './median.ts';
import { table } from './table.ts';
import { writeNumber } from './write-number.ts';

/** A frame at 60 a second, in milliseconds. */
const FRAME = 1000 / 60;

/** What a run in the browser showed, as a part of the results' page. */
export function browserSection(results: BrowserResults): string {
  const { date, command, machine, browser, passes, drawn, loaded, timed, longTasks } = results;
  return [
    '## In the browser',
    '',
    `Written by \`${command}\` on ${date.slice(0, 10)}: ${machine}, ${browser}. ${passes} passes, by turns, nothing cached, no network between; a number is the median. The bare table is React and a table of the same ${drawn} rows drawn at once, without links, filters, columns to choose or styles. Generated data of scale S; lists of 10,000 rows repeat its rows.`,
    '',
    ...table(
      ['', 'Dial, ms', 'bare table, ms', 'ratio', 'wanted'],
      timed.map((line) => [...timedCells(line), wantedOf(line)]),
    ),
    '',
    'Tasks of more than 50 ms after the page is there, 300 rows, processor four times slower (none are wanted):',
    '',
    ...table(
      ['while', 'tasks in a pass', 'longest, ms'],
      longTasks.map(({ words, passes: all }) => [
        words,
        writeNumber(median(all.map((tasks) => tasks.length))),
        writeNumber(Math.max(0, ...all.flat())),
      ]),
    ),
    '',
    'JavaScript that a page loads before a reader does anything, all of it, as brotli packs it:',
    '',
    ...table(
      ['page', 'kB'],
      loaded.map(({ words, kilobytes }) => [words, writeNumber(kilobytes)]),
    ),
    '',
  ].join('\n');
}

function timedCells({ words, dial, bare }: Timed): string[] {
  const by = median(dial.map((time, index) => time / (bare[index] ?? Number.NaN)));
  return [words, writeNumber(median(dial)), writeNumber(median(bare)), writeNumber(by)];
}

function wantedOf({ words, dial, bare }: Timed): string {
  if (words.startsWith('first row')) {
    const by = median(dial.map((time, index) => time / (bare[index] ?? Number.NaN)));
    return `1.3 times at most: ${by <= 1.3 ? 'reached' : 'not reached'}`;
  }
  if (words.startsWith('letter'))
    return `a frame, 17 ms: ${median(dial) <= FRAME + 1 ? 'reached' : 'not reached'}`;
  return '';
}
