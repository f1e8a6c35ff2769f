import { type FragmentOf, readFragment } from '../graphql.ts';
import { FIELD_CHANGE, type FieldChange } from './field-change.ts';
import styles from './field-changes.module.css';
import { Added, Removed } from './marks.tsx';

interface Props {
  readonly changes: readonly FragmentOf<typeof FIELD_CHANGE>[];
}

/** What changed, field by field, as the API words it. */
export function FieldChanges({ changes }: Props) {
  return <ChangeList changes={readFragment(FIELD_CHANGE, changes)} />;
}

/** What changed: a text word by word, all else as what it was and what it is. Said in words, not by colour alone. */
export function ChangeList({ changes }: { readonly changes: readonly FieldChange[] }) {
  return (
    <dl>
      {changes.map((change) => (
        <div key={change.field} className={styles.change}>
          <dt className={styles.label}>{change.label}</dt>
          <dd className={styles.value}>
            <Difference {...change} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Difference({ before, after, words }: FieldChange) {
  if (words !== null) return <p>{words.map(drawPart)}</p>;
  if (before === null) return <Added text={after ?? ''} />;
  if (after === null) return <Removed text={before} />;
  return (
    <>
      <Removed text={before} /> <span aria-hidden="true">→</span> <Added text={after} />
    </>
  );
}

type Part = NonNullable<FieldChange['words']>[number];

function drawPart({ text, change }: Part, index: number) {
  if (change === 'ADDED') return <Added key={index} text={text} />;
  return change === 'REMOVED' ? <Removed key={index} text={text} /> : text;
}
