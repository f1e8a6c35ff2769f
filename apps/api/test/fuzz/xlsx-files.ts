import { Buffer } from 'node:buffer';
import { unzipSync, type Zippable, zipSync } from 'fflate';
import { mutateBytes } from './bytes.ts';
import { type Draw, once, pick } from './draw.ts';
import { DATES, NUMBERS, TEXTS } from './edges.ts';
import { mutateTokens } from './tokens.ts';

const ATTRIBUTES = [
  '',
  '0',
  '-1',
  '1.5',
  'A1',
  'A0',
  'XFD1048576',
  'ZZZZZZZZ9',
  'A1:XFD1048576',
  '99999999999999999999',
  'NaN',
  's',
  'shared',
  'b',
  'e',
  'd',
  '../../../x.xml',
  'http://[',
  'file:///etc/hosts',
  '//x/y',
  '%zz',
  '%00',
  '\\',
  'package:',
  '__proto__',
  'x'.repeat(2_000),
];

const FORMATS = [
  '0%',
  '[Red]',
  '"',
  '0.00E+00',
  'yyyy-mm-dd',
  '[$-409]',
  ';;;;;;',
  '[<1]0;[>',
  '@',
  '#,##0.??/??',
  '_',
  '\\',
  'General'.repeat(300),
];

const TAGS = [
  '<!DOCTYPE a [<!ENTITY x "y">]>',
  '<?xml version="1.1"?>',
  '&x;',
  '&#0;',
  '&#xD800;',
  '<![CDATA[x]]>',
  '<!-- -->',
  '<a>'.repeat(200),
  '<f>1+1</f>',
  '<f t="shared" si="0"/>',
  '<is><t>x</t></is>',
  '<c r="B2" t="s"><v>99</v></c>',
  '<c r="H2" t="d"><v>2097-99-99</v></c>',
  '<c r="H2"><v>1e400</v></c>',
  '<row r="0"/>',
  '<row r="1e9"><c><v>1</v></c></row>',
  '<mergeCell ref="A1:XFD1048576"/>',
  '<col min="1" max="99999999999" hidden="1"/>',
  '<sheet name="x" r:id="rId1"/>',
  'x'.repeat(40_000),
];

/** A workbook with some values, tags, parts or bytes otherwise. */
export function mutatedXlsx(draw: Draw, workbook: Uint8Array): Uint8Array {
  const parts: Record<string, Uint8Array> = unzipSync(workbook);
  const times = draw(3);
  for (let time = 0; time < times; time += 1) mutatePart(draw, parts);
  const files: Zippable = Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [name, [part, { level: once(draw, 9) ? 0 : 1 }]]),
  );
  const zip = zipSync(files, { mtime: new Date(2020, 1, 1) });
  return once(draw, 4) ? mutateBytes(draw, zip) : zip;
}

function mutatePart(draw: Draw, parts: Record<string, Uint8Array>): void {
  const name = pick(draw, Object.keys(parts));
  const part = parts[name] ?? new Uint8Array();
  switch (draw(11)) {
    case 0:
      delete parts[name];
      break;
    case 1:
      parts[name.toUpperCase()] = part;
      break;
    case 2:
      parts[pick(draw, ['xl/vbaProject.bin', 'mimetype', '../x', '__proto__', 'xl/workbook.bin'])] = part;
      break;
    case 3:
      parts[name] = mutateBytes(draw, part);
      break;
    case 4:
      parts[name] = Buffer.from(`\ufeff${Buffer.from(part).toString()}`, 'utf16le');
      break;
    case 5:
      parts[name] = Buffer.from(mutateTokens(draw, Buffer.from(part).toString()));
      break;
    default:
      parts[name] = Buffer.from(mutateXml(draw, Buffer.from(part).toString()));
  }
}

/** One attribute's value, one text, or a tag more at one place. */
function mutateXml(draw: Draw, xml: string): string {
  switch (draw(3)) {
    case 0:
      return replaceOne(draw, xml, /(?<=\s[\w:]+=")[^"]*(?=")/g, () =>
        pick(draw, [...ATTRIBUTES, ...FORMATS.map(escaped)]),
      );
    case 1:
      return replaceOne(draw, xml, /(?<=>)[^<]+(?=<\/)/g, () =>
        escaped(pick(draw, [...NUMBERS, ...DATES, ...TEXTS])),
      );
    case 2:
      return replaceOne(draw, xml, /(?<=<\/?)[\w:]+/g, () =>
        pick(draw, ['c', 'row', 'v', 't', 'f', 'x:c', 'sheet', 'si', 'rPh', 'xf', 'cellXfs', 'a:']),
      );
    default:
      return replaceOne(draw, xml, /(?<=>)(?=<)/g, () => pick(draw, TAGS));
  }
}

function replaceOne(draw: Draw, text: string, pattern: RegExp, by: () => string): string {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return text;
  const { index, 0: old } = pick(draw, found);
  return text.slice(0, index) + by() + text.slice(index + old.length);
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
