import type { Sheet, Workbook } from '@dial/domain/spreadsheet/sheet';
import { findParts } from './find-parts.ts';
import { markMerged } from './mark-merged.ts';
import { openPackage } from './open-package.ts';
import { readFormats } from './read-formats.ts';
import { readSharedStrings } from './read-shared-strings.ts';
import { readWorksheet } from './read-worksheet.ts';
import { UnreadableFile } from './unreadable-file.ts';
import { WORKBOOK_LIMITS } from './workbook-limits.ts';

/** Reads an XLSX workbook, sheet by sheet, so that the limits end it early. @throws UnreadableFile */
export async function readXlsx(bytes: Uint8Array): Promise<Workbook> {
  const file = await openPackage(bytes);
  const parts = await findParts(file);
  const sharedStrings = await readSharedStrings(await partAt(parts.sharedStrings));
  const formats = await readFormats(await partAt(parts.styles));
  const sheets: Sheet[] = [];
  let cells = 0;
  for (const { name, hidden, path } of parts.sheets) {
    const xml = await file.read(path);
    if (xml === null)
      throw new UnreadableFile(`The file is damaged: the sheet "${name}" is missing from it.`);
    const written = await readWorksheet(name, xml, { sharedStrings, formats, from1904: parts.from1904 });
    cells += written.rows.reduce((sum, row) => sum + row.cells.length, 0);
    if (cells > WORKBOOK_LIMITS.cells) throw new UnreadableFile('The file has more cells than Dial reads.');
    sheets.push({ name, hidden, hiddenColumns: written.hiddenColumns, rows: markMerged(written) });
  }
  return { sheets };

  async function partAt(path: string | null): Promise<string | null> {
    return path === null ? null : file.read(path);
  }
}
