import { foldText } from '@dial/domain/text/fold-text';

/** The anchor of a term on the glossary page: "B&B" gives "term-b-and-b". */
export function termAnchor(term: string): string {
  return `term-${foldText(term).replaceAll(' ', '-')}`;
}
