import { hasValue } from '@dial/domain/chart/has-value';
import type { ReturnRevision } from '@dial/domain/return/return-content';
import { Button } from '../../../shared/editing/button.tsx';
import type { FormPart } from '../form-part.ts';
import { RevisionItem } from './revision-item.tsx';
import styles from './revisions-field.module.css';

const NEW: ReturnRevision = { period: '', value: '', numerator: null, denominator: null, reason: '' };

/** New figures for periods that were reported on before. Published editions keep what they showed, and say that it was revised. */
export function RevisionsField({ filed, content, rated, fields, onType }: FormPart) {
  const { revisions } = content;
  const figures = filed.history
    .filter(hasValue)
    .filter(({ period }) => period.id !== filed.period?.id)
    .toReversed();
  if (figures.length === 0 && revisions.length === 0) return null;
  const put = (index: number, change: Partial<ReturnRevision>) =>
    onType({ revisions: revisions.map((one, place) => (place === index ? { ...one, ...change } : one)) });
  return (
    <div className={styles.revisions}>
      <p className={styles.help}>
        If an earlier figure turned out to be wrong, give the new one here. Editions already published keep
        what they showed and say that it was revised since.
      </p>
      {revisions.map((revision, index) => (
        <RevisionItem
          // biome-ignore lint/suspicious/noArrayIndexKey: a revision has no name before its period is chosen
          key={index}
          index={index}
          revision={revision}
          figures={figures}
          filed={filed}
          question={rated.revisionQuestions[index] ?? null}
          fields={fields}
          onType={(change) => put(index, change)}
          onRemove={() => onType({ revisions: revisions.filter((_, place) => place !== index) })}
        />
      ))}
      <Button onPress={() => onType({ revisions: [...revisions, NEW] })}>
        {revisions.length === 0 ? 'Revise an earlier figure' : 'Revise another'}
      </Button>
    </div>
  );
}
