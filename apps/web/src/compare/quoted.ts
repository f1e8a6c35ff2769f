/** Words of a document in quotation marks; a plain figure needs none. */
export function quoted(printed: string): string {
  return isPlainFigure(printed) ? printed : `“${printed}”`;
}

export function isPlainFigure(printed: string): boolean {
  return /^£?[\d,.]+(?:%|m)?$/i.test(printed);
}
