/** Words of a document in quotation marks; a plain figure needs none. */
export function quoted(printed: string): string {
  return /^£?[\d,.]+(?:%|m)?$/i.test(printed) ? printed : `“${printed}”`;
}
