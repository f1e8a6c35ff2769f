/**
 * A text as a cell of an XLSX file that write-excel-file makes. A text that looks like a workbook's code for a character
 * ("_x000D_") is no code. That writer finds texts that it has by an object's keys, so that the name of one that every object has
 * ("constructor") would be lost: a space, which nobody sees and Dial's reader takes off, makes it another.
 */
export function workbookText(text: string): string {
  const escaped = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  return escaped in Object.prototype ? `${escaped} ` : escaped;
}
