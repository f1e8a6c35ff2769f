import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CouncilData, readCouncil } from '../read-council.ts';
import { type CitedText, citedTexts } from './cited-texts.ts';
import { isPrinted } from './is-printed.ts';
import { printedLines } from './printed-lines.ts';
import { directorateTexts, frameworkTexts, planTexts, visionTexts } from './strategy-texts.ts';

/**
 * `pnpm --filter @dial/luton check-lines FOLDER`: holds every quoted text against the documents, which are not kept here, and
 * lists the lines of documents other than editions that nothing quotes.
 */
const folder = process.argv[2];

if (folder === undefined) {
  process.stdout.write('check-lines skipped: it needs the folder of the documents as its argument\n');
} else {
  const council = readCouncil();
  const missing = [...checkEditions(council, folder), ...checkStrategy(council, folder)];
  process.exitCode = missing.length === 0 ? 0 : 1;
}

/** @returns the texts that are not on their line */
function checkEditions({ editions }: CouncilData, folder: string): CitedText[] {
  return editions.flatMap((edition) => {
    const document = linesOf(folder, edition.head.document);
    const texts = citedTexts(edition);
    const absent = texts.filter((text) => !isPrinted(text, document));
    report(edition.head.id, texts.length, absent);
    return absent;
  });
}

/** @returns the texts that are not on their line */
function checkStrategy({ strategy, directorates }: CouncilData, folder: string): CitedText[] {
  const { vision, proposedMeasures, framework, corporatePlans } = strategy;
  const cited: [document: string, texts: CitedText[]][] = [
    [vision.document, visionTexts(vision, proposedMeasures)],
    [framework.document, frameworkTexts(framework)],
    ...corporatePlans.map((plan): [string, CitedText[]] => [plan.head.document, planTexts(plan)]),
  ];
  return cited.flatMap(([id, own]) => {
    const document = linesOf(folder, id);
    const texts = [...own, ...directorateTexts(directorates, id)];
    const found = texts.map((text) => ({ text, lines: printedLines(text, document) }));
    const absent = found.filter(({ lines }) => lines.length === 0).map(({ text }) => text);
    report(id, texts.length, absent);
    reportUncited(document, new Set(found.flatMap(({ lines }) => lines)));
    return absent;
  });
}

function linesOf(folder: string, document: string): string[] {
  return readFileSync(join(folder, document), 'utf8').split('\n');
}

function report(name: string, count: number, absent: readonly CitedText[]): void {
  process.stdout.write(`${name}: ${count} quoted texts, ${absent.length} not on their line\n`);
  for (const { file, entry, raw, line } of absent) {
    process.stdout.write(`  ${file}, ${entry}: "${raw}" is not on line ${line}\n`);
  }
}

/** For a reviewer's eye: headings of tables and noise are left, and nothing else may be. */
function reportUncited(document: readonly string[], cited: ReadonlySet<number>): void {
  const uncited = document
    .map((text, index) => ({ text: text.trim(), line: index + 1 }))
    .filter(({ text, line }) => text !== '' && !cited.has(line));
  process.stdout.write(`  ${uncited.length} lines that no entry quotes\n`);
  for (const { text, line } of uncited) process.stdout.write(`    ${line}: ${text.slice(0, 100)}\n`);
}
