import { LostNote } from '../shared/document/lost-note.tsx';
import type { Missing } from './evident.ts';
import styles from './missing-parts.module.css';
import { partName } from './part-names.ts';

/** What the extraction lost of a part of the plan. */
export function MissingParts({ missing }: { readonly missing: readonly Missing[] }) {
  if (missing.length === 0) return null;
  return (
    <div className={styles.missing}>
      {missing.map(({ part, note, source }) => (
        <LostNote key={`${part} ${note}`} part={partName(part)} note={note} source={source} />
      ))}
    </div>
  );
}
