import { readCommentary } from '@dial/domain/commentary/read-commentary';
import { LONGEST_TEXT } from '@dial/domain/text/longest-text';
import { CommentaryBlocks } from '../../../shared/commentary/commentary-blocks.tsx';
import { Button } from '../../../shared/editing/button.tsx';
import { fieldId } from '../../../shared/editing/field-id.ts';
import { RETURN_FORM } from '../form-fields.ts';
import type { FormPart } from '../form-part.ts';
import { TypedField } from '../typed-field.tsx';
import styles from './commentary-field.module.css';
import { type Chosen, markLink, markList } from './insert-marks.ts';

/** The officer's words in a plain text area, as readers will see them beside it. */
export function CommentaryField({ content, rated, fields, onType }: FormPart) {
  const { commentary } = content;
  const mark = (change: (chosen: Chosen) => Chosen) => {
    const area = document.getElementById(fieldId(RETURN_FORM, 'commentary'));
    if (!(area instanceof HTMLTextAreaElement)) return;
    const made = change({ text: commentary, from: area.selectionStart, to: area.selectionEnd });
    onType({ commentary: made.text });
    // The text area has the new text after this turn; only then can a part of it be chosen.
    requestAnimationFrame(() => {
      area.focus();
      area.setSelectionRange(made.from, made.to);
    });
  };
  const left = LONGEST_TEXT.commentary - commentary.length;
  return (
    <div className={styles.commentary}>
      <div>
        <TypedField
          state={fields}
          name="commentary"
          label={rated.commentaryAsked === null ? 'Commentary (optional)' : 'Commentary'}
          hint={rated.commentaryAsked ?? 'What is behind the figure, and what is being done.'}
          rows={9}
          value={commentary}
          onType={(text) => onType({ commentary: text })}
        />
        <div className={styles.tools}>
          <Button onPress={() => mark(markList)}>List</Button>
          <Button onPress={() => mark(markLink)}>Link</Button>
          {left < 1000 && <span className={styles.left}>{left.toLocaleString('en-GB')} characters left</span>}
        </div>
        <p className={styles.help}>
          A blank line begins a paragraph, “- ” an item of a list; [words](https://…) is a link.
        </p>
      </div>
      <section aria-labelledby="as-read" className={styles.preview}>
        <h3 id="as-read" className={styles.heading}>
          As readers will see it
        </h3>
        {commentary.trim() === '' ? (
          <p className={styles.help}>Nothing written yet.</p>
        ) : (
          <CommentaryBlocks blocks={readCommentary(commentary).blocks} />
        )}
      </section>
    </div>
  );
}
