/** What the name of a sheet may not have in Excel, beside an apostrophe at either end, and how long it may be. */
const NOT_IN_NAMES = /[\\/?*[\]:]/g;
const LONGEST = 31;

/** A text as the name of a sheet; one that is too long ends with a whole word and "…". */
export function sheetName(text: string): string {
  const name = text
    .replace(NOT_IN_NAMES, ' ')
    .replace(/ +/g, ' ')
    .replace(/^[ ']+|[ ']+$/g, '');
  if (name.length <= LONGEST) return name;
  const cut = name.slice(0, LONGEST - 1);
  const space = cut.lastIndexOf(' ');
  return `${(name[cut.length] === ' ' || space === -1 ? cut : cut.slice(0, space)).replace(/[\s,;]+$/, '')}…`;
}
