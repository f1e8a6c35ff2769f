import { useEffect, useState } from 'react';
import { announce } from '../../shared/announce.ts';
import { Section } from '../../shared/document/section.tsx';
import type { ReturnState } from '../return-state.ts';
import { CommentaryField } from './commentary/commentary-field.tsx';
import { sameContent } from './content-of.ts';
import { FigureField } from './figure/figure-field.tsx';
import { HistoryBeside } from './figure/history-beside.tsx';
import { QuestionField } from './figure/question-field.tsx';
import type { FiledReturn } from './filed-return.ts';
import { fieldState } from './form-fields.ts';
import type { FormPart } from './form-part.ts';
import { rateTyped } from './rating/rate-typed.ts';
import { RatingPreview } from './rating/rating-preview.tsx';
import { shownRating } from './rating/shown-rating.ts';
import { typedFacts } from './rating/typed-facts.ts';
import styles from './return-form.module.css';
import { RevisionsField } from './revisions/revisions-field.tsx';
import { ConflictNotice } from './save/conflict-notice.tsx';
import { FoundNotice } from './save/found-notice.tsx';
import type { KeptPlace } from './save/kept-return.ts';
import type { Send } from './save/save-answer.ts';
import { SaveBar } from './save/save-bar.tsx';
import { useAutosave } from './save/use-autosave.ts';
import { takesFigure } from './status-choices.ts';
import { StatusField } from './status-field.tsx';
import { Troubles } from './troubles.tsx';

interface Props {
  readonly filed: FiledReturn;
  readonly place: KeptPlace;
  readonly send: Send;
  /** It is another state than before: what is saved is a draft. */
  readonly onState: (state: ReturnState) => void;
  readonly onSubmitted: () => void;
}

/** The form of a return that is open to the reader: it saves itself, and is submitted when nothing is left to put right. */
export function ReturnForm({ filed: loaded, place, send, onState, onSubmitted }: Props) {
  const { autosave, state, found } = useAutosave(loaded, place, send);
  /** How often submitting was tried; what is left to do is said from the first time on. */
  const [tries, setTries] = useState(0);
  const { content, filed, trouble } = state;
  useEffect(() => {
    onState(filed.state);
  }, [filed.state, onState]);
  const rated = rateTyped(typedFacts(filed), content);
  const problems = tries === 0 ? rated.faults : rated.problems;
  const said = trouble?.kind === 'invalid' ? [...trouble.errors, ...problems] : problems;
  const part: FormPart = {
    filed,
    content,
    rated,
    fields: fieldState(said),
    onType: (change) => autosave.type(change),
  };
  const isSaved = sameContent(content, state.saved);
  const submit = async () => {
    setTries(tries + 1);
    if (rated.problems.length > 0) return;
    if (await autosave.submit()) {
      announce('The return is submitted.');
      onSubmitted();
    }
  };
  return (
    <form
      noValidate
      aria-label="Return"
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <FoundNotice found={found} autosave={autosave} place={place} state={state} />
      <ConflictNotice autosave={autosave} state={state} />
      <Troubles trouble={trouble} problems={tries === 0 ? [] : rated.problems} tries={tries} />
      <Section id="figure" title="The figure">
        <div className={styles.two}>
          <div className={styles.stack}>
            <FigureField {...part} />
            <QuestionField
              fields={part.fields}
              name="confirmed"
              question={rated.question}
              confirmed={content.confirmed}
              onConfirm={(confirmed) => part.onType({ confirmed })}
            />
          </div>
          <HistoryBeside filed={filed} typed={rated.value?.toFixed() ?? null} />
          <div className={styles.second}>
            {rated.value !== null || !takesFigure(content.status) ? (
              <RatingPreview
                shown={shownRating(rated, isSaved ? filed.preview : null)}
                previous={filed.previousRag}
              />
            ) : (
              <p>The rating it would get stands here as soon as a figure is typed.</p>
            )}
          </div>
          <div className={styles.first}>
            <StatusField {...part} />
          </div>
        </div>
      </Section>
      <Section id="words" title="What is behind it">
        <CommentaryField {...part} />
      </Section>
      <Section id="revisions" title="Earlier figures">
        <RevisionsField {...part} />
      </Section>
      <SaveBar autosave={autosave} state={state} />
    </form>
  );
}
