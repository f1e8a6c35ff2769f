import { type SummaryPart, words } from './sentence.ts';

/** A list of linked words as a sentence holds it: "A, B and C". */
export function joinParts(items: readonly (readonly SummaryPart[])[]): SummaryPart[] {
  return items.flatMap((item, index) => {
    if (index === 0) return item;
    return [words(index === items.length - 1 ? ' and ' : ', '), ...item];
  });
}
