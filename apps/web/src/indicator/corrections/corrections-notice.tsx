import { ChangesFold } from '../../shared/changes/changes-fold.tsx';
import { FieldChanges } from '../../shared/changes/field-changes.tsx';
import { instantWords } from '../../shared/instant-words.ts';
import type { CycleReport, Version } from '../cycle/cycle-query.ts';
import styles from './corrections-notice.module.css';

interface Props {
  /** Newest first. */
  readonly corrections: CycleReport['corrections'];
  readonly versions: readonly Version[];
}

/** What was corrected after publication, with the public note and what changed, before anybody reads the figure. */
export function CorrectionsNotice({ corrections, versions }: Props) {
  if (corrections.length === 0) return null;
  return (
    <section aria-labelledby="corrections-heading" className={styles.notice}>
      <h2 id="corrections-heading" className={styles.title}>
        {corrections.length === 1 ? 'Corrected' : `Corrected ${corrections.length} times`} since publication
      </h2>
      {corrections.map(({ at, note }) => {
        const version = versions.find((one) => one.at === at && one.cause === 'correct');
        return (
          <div key={at} className={styles.correction}>
            <p>
              <b>{instantWords(at)}:</b> {note}
            </p>
            {version !== undefined && version.changes.length > 0 && (
              <ChangesFold summary="What changed">
                <FieldChanges changes={version.changes} />
              </ChangesFold>
            )}
          </div>
        );
      })}
    </section>
  );
}
