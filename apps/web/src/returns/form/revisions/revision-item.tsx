import type { ReturnRevision } from '@dial/domain/return/return-content';
import { Button } from '../../../shared/editing/button.tsx';
import input from '../../../shared/editing/field.module.css';
import { FieldFrame } from '../../../shared/editing/field-frame.tsx';
import type { FormState } from '../../../shared/editing/use-form-state.ts';
import { figureWords } from '../../../shared/figure-words.ts';
import type { Figure } from '../../../shared/figures/figure.ts';
import { QuestionField } from '../figure/question-field.tsx';
import type { FiledReturn } from '../filed-return.ts';
import { TypedField } from '../typed-field.tsx';
import styles from './revisions-field.module.css';

interface Props {
  readonly index: number;
  readonly revision: ReturnRevision;
  /** Those that can be revised, newest first. */
  readonly figures: readonly (Figure & { readonly value: string })[];
  readonly filed: Pick<FiledReturn, 'unit' | 'decimals'>;
  /** Asked about a figure that looks like a slip. */
  readonly question: string | null;
  readonly fields: FormState;
  readonly onType: (change: Partial<ReturnRevision>) => void;
  readonly onRemove: () => void;
}

/** One revised figure: its period, chosen from those held, the new figure and the reason. */
export function RevisionItem({ index, revision, figures, filed, question, fields, onType, onRemove }: Props) {
  const name = (field: string) => `revisions.${index}.${field}`;
  const { unit, decimals } = filed;
  const now = figures.find(({ period }) => period.id === revision.period);
  const hasParts = now?.numerator != null || revision.numerator !== null || revision.denominator !== null;
  return (
    <fieldset className={styles.item}>
      <legend className={styles.legend}>Revised figure {index + 1}</legend>
      <FieldFrame state={fields} name={name('period')} label="Period">
        {(control) => (
          <select
            {...control}
            value={revision.period}
            className={input.input}
            onChange={(event) => onType({ period: event.target.value, confirmed: false })}
          >
            <option value="">Choose a period</option>
            {figures.map(({ id, period, value }) => (
              <option key={id} value={period.id}>
                {period.label}: {figureWords(value, unit, decimals)}
              </option>
            ))}
          </select>
        )}
      </FieldFrame>
      <div className={styles.row}>
        <TypedField
          state={fields}
          name={name('value')}
          label="New figure"
          value={revision.value}
          onType={(value) => onType({ value, confirmed: false })}
        />
        {hasParts && (
          <>
            <TypedField
              state={fields}
              name={name('numerator')}
              label="Numerator"
              value={revision.numerator ?? ''}
              onType={(text) => onType({ numerator: text === '' ? null : text, confirmed: false })}
            />
            <TypedField
              state={fields}
              name={name('denominator')}
              label="Denominator"
              value={revision.denominator ?? ''}
              onType={(text) => onType({ denominator: text === '' ? null : text, confirmed: false })}
            />
          </>
        )}
      </div>
      <QuestionField
        fields={fields}
        name={name('confirmed')}
        question={question}
        confirmed={revision.confirmed ?? false}
        onConfirm={(confirmed) => onType({ confirmed })}
      />
      <TypedField
        state={fields}
        name={name('reason')}
        label="Why it changes"
        hint="It is shown to readers."
        rows={2}
        value={revision.reason}
        onType={(reason) => onType({ reason })}
      />
      <div>
        <Button onPress={onRemove}>
          Leave the figure as it is<span className="visually-hidden"> (revised figure {index + 1})</span>
        </Button>
      </div>
    </fieldset>
  );
}
