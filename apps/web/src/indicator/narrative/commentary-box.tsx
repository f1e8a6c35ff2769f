import { indicatorName } from '@dial/domain/text/indicator-name';
import type { Term } from '@dial/domain/text/mark-terms';
import { Link } from 'react-router';
import { FiledCommentary } from '../../shared/commentary/filed-commentary.tsx';
import { SourceLine } from '../../shared/document/source-line.tsx';
import { indicatorPath } from '../../shared/indicator-filters.ts';
import { byline } from './byline.ts';
import { commentaryAnchor } from './chart-comments.ts';
import type { Commentary } from './commentary.ts';
import styles from './commentary-box.module.css';
import { Prose } from './prose.tsx';

interface Props {
  readonly box: Commentary;
  readonly edition: string;
  readonly terms: readonly Term[];
}

/** One box of the document, or what was filed in Dial: whole, with the other indicators it speaks of. */
export function CommentaryBox({ box, edition, terms }: Props) {
  const { heading, text, blocks, printed, note, covers, source } = box;
  return (
    <article id={commentaryAnchor(box.id)} tabIndex={-1} className={styles.box}>
      <header>
        {heading !== null && <h3 className={styles.heading}>{heading}</h3>}
        <p className={styles.byline}>{byline(box)}</p>
      </header>
      {blocks === null ? <Prose text={text} terms={terms} /> : <FiledCommentary blocks={blocks} />}
      {covers.length > 0 && (
        <div className={styles.covers}>
          <p>This box also speaks of:</p>
          <ul className={styles.list}>
            {covers.map((indicator) => (
              <li key={indicator.id}>
                <Link to={indicatorPath(edition, indicator.id)}>{indicatorName(indicator)}</Link>
              </li>
            ))}
          </ul>
        </div>
      )}
      {printed !== null && (
        <details className={styles.printed}>
          <summary>As printed</summary>
          <p className={styles.raw}>{printed}</p>
        </details>
      )}
      {(note !== null || source !== null) && (
        <p className={styles.foot}>
          {note !== null && <>{note} </>}
          <SourceLine source={source} />
        </p>
      )}
    </article>
  );
}
