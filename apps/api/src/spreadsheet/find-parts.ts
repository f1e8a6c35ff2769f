import { damagedFile } from './damaged-file.ts';
import { SAVE_AGAIN } from './file-kind.ts';
import type { FilePackage } from './open-package.ts';
import { readXml } from './read-xml.ts';
import { UnreadableFile } from './unreadable-file.ts';
import { WORKBOOK_LIMITS } from './workbook-limits.ts';

/** Where the parts of a workbook are in its package, and what they are called. */
export interface WorkbookParts {
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean; readonly path: string }[];
  /** Null where the workbook has none. */
  readonly sharedStrings: string | null;
  readonly styles: string | null;
  /** Dates are counted from 1 January 1904, as old Macs did, not from 1900. */
  readonly from1904: boolean;
}

interface Relation {
  /** The last word of its type: "worksheet", "sharedStrings". */
  readonly type: string;
  readonly path: string;
}

/**
 * Finds a workbook's parts by its relationships, whatever the program called them.
 *
 * @throws UnreadableFile for packages that are no XLSX: OpenDocument, binary workbooks, workbooks with macros, Word files
 */
export async function findParts(file: FilePackage): Promise<WorkbookParts> {
  await refuseOthers(file);
  const start = [...(await relations(file, '')).values()].find(({ type }) => type === 'officeDocument');
  const xml = start === undefined ? null : await file.read(start.path);
  if (start === undefined || xml === null) throw notExcel();
  const related = await relations(file, start.path);
  const listed: { name: string; hidden: boolean; id: string }[] = [];
  let from1904 = false;
  let isWorkbook = false;
  await readXml(xml, {
    open(name, attributes) {
      if (name === 'workbook') isWorkbook = true;
      if (name === 'workbookPr') from1904 = isTrue(attributes.get('date1904'));
      if (name !== 'sheet') return;
      const hidden = (attributes.get('state') ?? 'visible') !== 'visible';
      listed.push({ name: attributes.get('name') ?? '', hidden, id: attributes.get('id') ?? '' });
      if (listed.length > WORKBOOK_LIMITS.sheets)
        throw new UnreadableFile(`The file has more than ${WORKBOOK_LIMITS.sheets} sheets.`);
    },
  });
  if (!isWorkbook) throw notExcel();
  const sheets = listed.flatMap(({ name, hidden, id }) => {
    const relation = related.get(id);
    // Charts have sheets of their own.
    return relation?.type === 'worksheet' ? [{ name, hidden, path: relation.path }] : [];
  });
  const pathOf = (type: string) =>
    [...related.values()].find((relation) => relation.type === type)?.path ?? null;
  return { sheets, sharedStrings: pathOf('sharedStrings'), styles: pathOf('styles'), from1904 };
}

async function refuseOthers(file: FilePackage): Promise<void> {
  const mime = await file.read('mimetype');
  if (mime?.includes('opendocument'))
    throw new UnreadableFile(`The file is in the OpenDocument format. ${SAVE_AGAIN}`);
  if (file.has('xl/workbook.bin'))
    throw new UnreadableFile(`The file is a binary workbook (.xlsb). ${SAVE_AGAIN}`);
  const types = await file.read('[Content_Types].xml');
  if (types === null) throw notExcel();
  let hasMacros = file.has('xl/vbaProject.bin');
  // What a part is, not what a part of that ending would be: some programs list every ending there is.
  await readXml(types, {
    open(name, attributes) {
      const type = name === 'Override' ? (attributes.get('ContentType') ?? '') : '';
      if (/sheet\.macroEnabled|template\.macroEnabled|vbaProject/.test(type)) hasMacros = true;
      else if (type.includes('spreadsheetml.template'))
        throw new UnreadableFile(`The file is an Excel template (.xltx). ${SAVE_AGAIN}`);
    },
  });
  if (hasMacros)
    throw new UnreadableFile(
      'The workbook has macros (.xlsm). Save it as an Excel workbook without macros (.xlsx).',
    );
}

/** The relationships of a part by id, those inside the package alone; of the package itself for the empty path. */
async function relations(file: FilePackage, path: string): Promise<ReadonlyMap<string, Relation>> {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const xml = await file.read(`${folder}_rels/${path.slice(folder.length)}.rels`);
  const found = new Map<string, Relation>();
  if (xml === null) return found;
  await readXml(xml, {
    open(name, attributes) {
      if (name !== 'Relationship' || attributes.get('TargetMode') === 'External') return;
      const target = attributes.get('Target') ?? '';
      const type = (attributes.get('Type') ?? '').split('/').at(-1) ?? '';
      found.set(attributes.get('Id') ?? '', { type, path: pathAt(target, folder) });
    },
  });
  return found;
}

/** Targets are addresses: from the part's own folder, or from the root. */
function pathAt(target: string, folder: string): string {
  try {
    return decodeURIComponent(new URL(target, `package:/${folder}`).pathname).replace(/^\/+/, '');
  } catch {
    throw damagedFile();
  }
}

const notExcel = () => new UnreadableFile(`The file is not an Excel workbook. ${SAVE_AGAIN}`);

export const isTrue = (value: string | undefined) => value === '1' || value === 'true' || value === 'on';
