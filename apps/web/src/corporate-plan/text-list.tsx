import type { Evident } from './evident.ts';
import { lineMarks } from './line-marks.ts';
import { MarkedText } from './marked-text.tsx';
import styles from './text-list.module.css';

interface Props {
  readonly items: readonly Evident[];
  /** The beginning of the items' anchors, as in "action-3"; none without. */
  readonly anchor?: string;
}

/** A list of the plan. */
export function TextList({ items, anchor }: Props) {
  const marks = lineMarks(items.map(({ source }) => source.line));
  return (
    <ul className={styles.list}>
      {items.map((item, index) => (
        <li
          // biome-ignore lint/suspicious/noArrayIndexKey: the items of a document never change places
          key={index}
          {...(anchor !== undefined && { id: `${anchor}-${index + 1}`, tabIndex: -1 })}
          className={styles.item}
        >
          <MarkedText {...item} line={marks[index] ?? null}>
            {item.text}
          </MarkedText>
        </li>
      ))}
    </ul>
  );
}
