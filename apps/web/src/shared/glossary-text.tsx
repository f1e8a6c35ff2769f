import type { MarkedPart } from '@dial/domain/text/mark-terms';
import { useId } from 'react';
import styles from './glossary-text.module.css';

/** Running text, by its parts, in which known abbreviations are explained. */
export function MarkedText({ parts }: { readonly parts: readonly MarkedPart[] }) {
  let offset = 0;
  return parts.map(({ text, explanation }) => {
    const key = offset;
    offset += text.length;
    return explanation === null ? text : <Explained key={key} term={text} explanation={explanation} />;
  });
}

/** A native popover: opened by pointer, touch or key, closed by Escape or by looking elsewhere. */
function Explained({ term, explanation }: { readonly term: string; readonly explanation: string }) {
  const id = useId();
  return (
    <>
      <button type="button" popoverTarget={id} className={styles.term}>
        {term}
      </button>
      <span id={id} popover="auto" className={styles.explanation}>
        <b>{term}</b> {explanation}
      </span>
    </>
  );
}
