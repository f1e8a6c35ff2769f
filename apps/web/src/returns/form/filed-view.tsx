import { readCommentary } from '@dial/domain/commentary/read-commentary';
import { exactWords } from '@dial/domain/value/exact-words';
import { CommentaryBlocks } from '../../shared/commentary/commentary-blocks.tsx';
import { Section } from '../../shared/document/section.tsx';
import { contentFields } from './content-fields.ts';
import { contentOf } from './content-of.ts';
import { HistoryBeside } from './figure/history-beside.tsx';
import type { FiledReturn } from './filed-return.ts';
import { RatingPreview } from './rating/rating-preview.tsx';
import { savedRating } from './rating/shown-rating.ts';
import styles from './return-form.module.css';

/** A return that cannot be typed on now: what is filed, and what stands beside it. */
export function FiledView({ filed }: { readonly filed: FiledReturn }) {
  const { content, preview, state } = filed;
  const hasContent = state !== 'NOT_STARTED' && state !== 'NOT_DUE';
  const figure = preview.value === null ? null : exactWords(preview.value, filed.unit, filed.decimals);
  const fields = contentFields(contentOf(filed)).filter(
    ({ label, words }) => label !== 'Commentary' && words !== '',
  );
  return (
    <Section id="filed" title={hasContent ? 'What is filed' : 'Nothing is filed'}>
      {filed.closed !== null && <p>{filed.closed}</p>}
      <div className={styles.two}>
        {hasContent ? (
          <div className={styles.stack}>
            <dl className={styles.fields}>
              {fields.map(({ label, words }) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>{label === 'Figure' && figure !== null ? figure : words}</dd>
                </div>
              ))}
            </dl>
            <RatingPreview shown={savedRating(preview)} previous={filed.previousRag} />
          </div>
        ) : null}
        <HistoryBeside filed={filed} typed={preview.value} />
      </div>
      {content.commentary.trim() !== '' && (
        <>
          <h3>Commentary</h3>
          <CommentaryBlocks blocks={readCommentary(content.commentary).blocks} />
        </>
      )}
    </Section>
  );
}
