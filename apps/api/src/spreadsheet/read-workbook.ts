import type { Workbook } from '@dial/domain/spreadsheet/sheet';
import { fileKind } from './file-kind.ts';
import { readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';
import { UnreadableFile } from './unreadable-file.ts';
import { WORKBOOK_LIMITS } from './workbook-limits.ts';

export type WorkbookResult =
  | { readonly ok: true; readonly workbook: Workbook }
  /** A sentence that says what the file is and how to mend it. */
  | { readonly ok: false; readonly error: string };

/**
 * Reads a spreadsheet that somebody sent: XLSX, or CSV in the encodings and delimiters that Excel writes. What it is, its bytes
 * say, not its name.
 *
 * The XLSX reader is our own, thin, over yauzl (the ZIP's central directory), zlib (unpacking with a hard limit), saxes
 * (well-formed XML, no entities of its own) and numfmt (what a format shows). No library gave what an import has to tell
 * people: read-excel-file hides formulas, merged cells and number formats; exceljs has had no release since 2023 and unpacks
 * whatever it is sent; SheetJS on npm is years old; hucre came out in 2026 and bounds a part only at 2 GiB.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<WorkbookResult> {
  try {
    if (bytes.length > WORKBOOK_LIMITS.fileBytes) {
      const most = WORKBOOK_LIMITS.fileBytes / 1024 / 1024;
      throw new UnreadableFile(
        `The file is larger than ${most} MB. Fill in the template itself, without pictures.`,
      );
    }
    const workbook = fileKind(bytes) === 'package' ? await readXlsx(bytes) : readCsv(bytes);
    return { ok: true, workbook };
  } catch (error) {
    if (error instanceof UnreadableFile) return { ok: false, error: error.message };
    throw error;
  }
}
