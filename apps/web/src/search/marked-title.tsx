import styles from './hit-group.module.css';
import { markTyped } from './mark-typed.ts';

/** A result's title with the typed words marked where they occur. */
export function MarkedTitle({ title, typed }: { readonly title: string; readonly typed: string }) {
  return markTyped(title, typed).map(({ text, marked }, index) =>
    marked ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a title never change places
      <mark key={index} className={styles.mark}>
        {text}
      </mark>
    ) : (
      text
    ),
  );
}
