import type { Evident } from './evident.ts';
import { lineMarks } from './line-marks.ts';
import { MarkedText } from './marked-text.tsx';

/** Paragraphs of the plan. */
export function Paragraphs({ items }: { readonly items: readonly Evident[] }) {
  const marks = lineMarks(items.map(({ source }) => source.line));
  return items.map((item, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of a document never change places
    <MarkedText key={index} {...item} line={marks[index] ?? null}>
      <p>{item.text}</p>
    </MarkedText>
  ));
}
