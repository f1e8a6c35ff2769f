import { figureWords } from '../../../shared/figure-words.ts';
import type { FormPart } from '../form-part.ts';
import { takesFigure } from '../status-choices.ts';
import { TypedField } from '../typed-field.tsx';
import styles from './figure-field.module.css';
import { unitWords } from './unit-words.ts';

/** The box of the figure and those of its parts. Where there is no figure, nothing can be typed, and what was typed is said. */
export function FigureField({ filed, content, rated, fields, onType }: FormPart) {
  const { unit, decimals, period } = filed;
  const isGiven = takesFigure(content.status);
  const typed = [content.value, content.numerator, content.denominator].some((text) => text?.trim());
  if (!isGiven && !typed) {
    return <p className={styles.none}>No figure is asked for while the status says that there is none.</p>;
  }
  const box = (name: 'value' | 'numerator' | 'denominator') => ({
    state: fields,
    name,
    value: content[name] ?? '',
    onType: (text: string) => onType({ [name]: text === '' ? null : text, confirmed: false }),
  });
  return (
    <div className={styles.figure}>
      <TypedField
        {...box('value')}
        label={`Figure for ${period?.label ?? 'the period'}`}
        hint={unitWords(unit)}
        className={styles.value}
      >
        <p className={styles.read} aria-live="polite">
          {rated.isFromParts && rated.value !== null
            ? `${figureWords(rated.value.toFixed(), unit, decimals)}, worked out from its parts`
            : rated.notice}
        </p>
      </TypedField>
      <div className={styles.parts}>
        <TypedField {...box('numerator')} label="Numerator (optional)" />
        <TypedField {...box('denominator')} label="Denominator (optional)" />
      </div>
      <p className={styles.hint}>
        With numerator and denominator the figure works itself out; a figure typed beside them has to agree.
      </p>
    </div>
  );
}
