import type { DatasetChange } from '@dial/domain/open-data/dataset';
import { useState } from 'react';
import { Link } from 'react-router';
import { indicatorPath } from '../shared/indicator-filters.ts';
import { instantWords } from '../shared/instant-words.ts';
import styles from './data.module.css';

interface Props {
  readonly edition: string;
  /** Newest first. */
  readonly changes: readonly DatasetChange[];
}

const KINDS: Readonly<Record<DatasetChange['kind'], string>> = {
  published: 'Published',
  loaded: 'Loaded',
  reloaded: 'Loaded again',
  transcription: 'Reading corrected',
  correction: 'Correction',
  'revised-later': 'Revised later, not in these files',
};

/** So many are shown until a reader asks for all. */
const SHOWN = 20;

export function ChangeList({ edition, changes }: Props) {
  const [all, setAll] = useState(false);
  const shown = all ? changes : changes.slice(0, SHOWN);
  if (changes.length === 0) return <p>Nothing has changed.</p>;
  return (
    <>
      <ol className={styles.changes}>
        {shown.map(({ at, kind, indicator, period, note }) => (
          <li key={`${at} ${kind} ${indicator} ${period} ${note}`} className={styles.change}>
            <time dateTime={at} className={styles.when}>
              {instantWords(at)}
            </time>
            <span>
              <strong>{KINDS[kind]}</strong>
              {indicator !== null && (
                <>
                  {' '}
                  <Link to={indicatorPath(edition, indicator)}>{indicator}</Link>
                  {period !== null && `, ${period}`}
                </>
              )}
              : {note}
            </span>
          </li>
        ))}
      </ol>
      {shown.length < changes.length && (
        <button type="button" className={styles.more} onClick={() => setAll(true)}>
          Show all {changes.length.toLocaleString('en-GB')} changes
        </button>
      )}
    </>
  );
}
