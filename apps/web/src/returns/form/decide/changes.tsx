import { readCommentary } from '@dial/domain/commentary/read-commentary';
import type { WordPart } from '@dial/domain/compare/compare-words';
import { Added, Removed } from '../../../shared/changes/marks.tsx';
import { CommentaryBlocks } from '../../../shared/commentary/commentary-blocks.tsx';
import texts from '../two-texts.module.css';
import styles from './changes.module.css';
import type { ReturnChanges } from './changes-since.ts';

/** What a submitted return changes, before beside now; longer texts word by word. */
export function Changes({ changes: { since, changes } }: { readonly changes: ReturnChanges }) {
  if (changes.length === 0) return <p>Nothing changes against {since}.</p>;
  return (
    <table className={`${texts.table} ${styles.table}`}>
      <caption className={styles.caption}>
        {since === null ? 'Filed for the first time' : `What changes against ${since}`}
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">Field</span>
          </th>
          <th scope="col">Before</th>
          <th scope="col">Submitted</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ label, before, now, words, marked }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {words !== null && before !== '' && now !== '' ? (
              <td colSpan={2}>{words.map(drawPart)}</td>
            ) : (
              <>
                <td>{drawWhole(before, marked)}</td>
                <td>{drawWhole(now, marked)}</td>
              </>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function drawWhole(text: string, marked = false) {
  if (text === '') return <i>none</i>;
  return marked ? <CommentaryBlocks blocks={readCommentary(text).blocks} /> : text;
}

function drawPart({ text, change }: WordPart, index: number) {
  if (change === 'same') return text;
  return change === 'added' ? <Added key={index} text={text} /> : <Removed key={index} text={text} />;
}
