import { SourceLine } from '../../shared/document/source-line.tsx';
import { instantWords } from '../../shared/instant-words.ts';
import { plural } from '../../shared/plural.ts';
import { authorWords, mappingWords } from '../mapping/mapping-words.ts';
import styles from './mapping-details.module.css';
import type { OutcomeMeasure } from './outcome-measure.ts';

/** Why a measure is mapped, where the documents say so, and who said what since. */
export function MappingDetails({ measure }: { readonly measure: OutcomeMeasure }) {
  const { rationale, sources, history } = measure;
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>
        Why, and since when
        {history.length > 1 && ` (${plural(history.length, 'version')})`}
      </summary>
      <div className={styles.body}>
        <p>{rationale}</p>
        {sources.length > 0 && (
          <ul aria-label="Sources">
            {sources.map((source) => (
              <li key={`${source.document} ${source.line}`}>
                <SourceLine source={source} />
              </li>
            ))}
          </ul>
        )}
        <ol className={styles.history} aria-label="History, newest first">
          {history.map((version) => (
            <li key={version.version} value={version.version}>
              <b>{mappingWords(version)}</b>, {authorWords(version.author)},{' '}
              <time dateTime={version.at}>{instantWords(version.at)}</time>
              {version.rationale !== rationale && <p className={styles.reason}>{version.rationale}</p>}
            </li>
          ))}
        </ol>
      </div>
    </details>
  );
}
