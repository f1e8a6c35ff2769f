import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EDITIONS, readEdition } from '../read-edition.ts';
import { citedTexts } from './cited-texts.ts';
import { isPrinted } from './is-printed.ts';

/** `pnpm --filter @dial/luton check-lines FOLDER`: holds every quoted text against the documents, which are not kept here. */
const folder = process.argv[2];

if (folder === undefined) {
  process.stdout.write('check-lines skipped: it needs the folder of the documents as its argument\n');
} else {
  let missing = 0;
  for (const id of EDITIONS) {
    const edition = readEdition(id);
    const document = readFileSync(join(folder, edition.head.document), 'utf8').split('\n');
    const texts = citedTexts(edition);
    const absent = texts.filter((text) => !isPrinted(text, document));
    missing += absent.length;
    process.stdout.write(`${id}: ${texts.length} quoted texts, ${absent.length} not on their line\n`);
    for (const { file, entry, raw, line } of absent) {
      process.stdout.write(`  ${file}, ${entry}: "${raw}" is not on line ${line}\n`);
    }
  }
  process.exitCode = missing === 0 ? 0 : 1;
}
