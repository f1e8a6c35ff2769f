import { builtInFormat, type NumberFormat, numberFormat } from './number-format.ts';
import { readXml } from './read-xml.ts';

/** The number formats of a workbook's cell styles, by the style's number (`s` of a cell). */
export async function readFormats(xml: string | null): Promise<readonly NumberFormat[]> {
  const formats: NumberFormat[] = [];
  if (xml === null) return formats;
  const own = new Map<number, NumberFormat>();
  const builtIn = new Map<number, NumberFormat>();
  let inCellStyles = false;
  await readXml(xml, {
    open(name, attributes) {
      const id = Number(attributes.get('numFmtId') ?? 0);
      if (name === 'numFmt') own.set(id, numberFormat(attributes.get('formatCode') ?? 'General'));
      if (name === 'cellXfs') inCellStyles = true;
      if (name !== 'xf' || !inCellStyles) return;
      const found = own.get(id) ?? builtIn.get(id) ?? builtInFormat(id);
      if (!own.has(id)) builtIn.set(id, found);
      formats.push(found);
    },
    close(name) {
      if (name === 'cellXfs') inCellStyles = false;
    },
  });
  return formats;
}
