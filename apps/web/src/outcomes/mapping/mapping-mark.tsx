import styles from './mapping-mark.module.css';
import type { MappingStatus, MappingStrength } from './mapping-words.ts';

interface Props {
  readonly status: MappingStatus;
  readonly strength: MappingStrength;
}

/** A mapping as a square: filled when agreed, dashed while proposed; D for direct, C for contributing. Decorative. */
export function MappingMark({ status, strength }: Props) {
  return (
    <span aria-hidden="true" className={`${styles.mark} ${styles[status.toLowerCase()]}`}>
      {strength === 'DIRECT' ? 'D' : 'C'}
    </span>
  );
}
