/** "001" for "001_25168d29ab36bca1.txt": how the documents name each other and how the page does, once it has said so. */
export function shortDocument(document: string): string {
  return /^\d{3}(?=_)/.exec(document)?.[0] ?? document;
}
