/** A cell's place; both count from 1. */
export interface CellPlace {
  readonly column: number;
  readonly row: number;
}

/** The place that an address such as "H12" or "$H$12" names; null for another text. */
export function cellPlace(address: string): CellPlace | null {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(address) ?? [];
  if (letters === undefined || digits === undefined) return null;
  return { column: columnNumber(letters), row: Number(digits) };
}

function columnNumber(letters: string): number {
  return Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

/** 1 is A, 26 is Z, 27 is AA. */
export function columnLetters(number: number): string {
  const rest = Math.floor((number - 1) / 26);
  return (rest > 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + ((number - 1) % 26));
}
