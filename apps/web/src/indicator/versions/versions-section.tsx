import { ChangesFold } from '../../shared/changes/changes-fold.tsx';
import { FieldChanges } from '../../shared/changes/field-changes.tsx';
import { Section } from '../../shared/document/section.tsx';
import { instantWords } from '../../shared/instant-words.ts';
import { plural } from '../../shared/plural.ts';
import type { Version } from '../cycle/cycle-query.ts';
import { causeWords } from './cause-words.ts';
import styles from './versions-section.module.css';

interface Props {
  /** Newest first. */
  readonly versions: readonly Version[];
}

/** What the row showed from when on: who changed it, when, why, and what. */
export function VersionsSection({ versions }: Props) {
  return (
    <Section id="versions" title="Versions of this row" onScreen>
      <ol className={styles.versions} reversed>
        {versions.map((version) => (
          <li key={version.version} value={version.version} className={styles.version}>
            <p className={styles.cause}>{causeWords(version.cause)}</p>
            <p className={styles.by}>
              {version.by}, {instantWords(version.at)}
            </p>
            {version.note !== null && <p>{version.note}</p>}
            {version.changes.length > 0 && (
              <ChangesFold summary={plural(version.changes.length, 'change')}>
                <FieldChanges changes={version.changes} />
              </ChangesFold>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}
