import { strToU8, type Zippable, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Parts of a workbook made for a test; what is left out is as plain as can be. */
export interface MadeParts {
  /** The inside of `worksheet`. */
  readonly sheet?: string;
  /** The inside of `sst`; no part without it. */
  readonly strings?: string;
  /** The inside of `styleSheet`; no part without it. */
  readonly styles?: string;
  /** The inside of `workbook` before its sheets. */
  readonly workbook?: string;
  /** Attributes of the one sheet. */
  readonly sheetAttributes?: string;
  /** Whole parts by path, in addition or instead; null takes one away. */
  readonly more?: Readonly<Record<string, string | Uint8Array | null>>;
}

/** A workbook of one sheet, written by hand, so that a test can say every byte of it. */
export function madePackage({
  sheet = '<sheetData/>',
  strings,
  styles,
  workbook = '',
  sheetAttributes = '',
  more = {},
}: MadeParts): Uint8Array {
  const relations = [
    ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
    ...(strings === undefined ? [] : [['rId2', 'sharedStrings', 'sharedStrings.xml']]),
    ...(styles === undefined ? [] : [['rId3', 'styles', '/xl/styles.xml']]),
  ].map(([id, type, target]) => `<Relationship Id="${id}" Type="${RELATION}/${type}" Target="${target}"/>`);
  const parts: Record<string, string | Uint8Array | null> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}"><Relationship Id="a" Type="${RELATION}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATION}">${workbook}<sheets><sheet name="Made" sheetId="1" r:id="rId1" ${sheetAttributes}/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}">${relations.join('')}</Relationships>`,
    'xl/worksheets/sheet1.xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}">${sheet}</worksheet>`,
    ...(strings === undefined ? {} : { 'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${strings}</sst>` }),
    ...(styles === undefined
      ? {}
      : { 'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>` }),
    ...more,
  };
  const files: Zippable = {};
  for (const [path, part] of Object.entries(parts)) {
    if (part !== null) files[path] = typeof part === 'string' ? strToU8(part) : part;
  }
  return zipSync(files);
}
