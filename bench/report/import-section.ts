import { type ImportResults, importTable } from '../import/import-results.ts';

/** What a run of imports showed, as a part of the results' page. */
export function importSection(results: ImportResults): string {
  const { date, command, machine, imports } = results;
  const passes = Math.max(...imports.map((one) => one.passes.length));
  return [
    '## The import',
    '',
    `Written by \`${command}\` on ${date.slice(0, 10)}: ${machine}. ${passes} passes by turns; a number is the median. Wanted of the first import: 4 times COPY plus index build at most, in under 300 MB.`,
    '',
    importTable(results),
  ].join('\n');
}
