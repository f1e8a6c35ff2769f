import { hasValue } from '@dial/domain/chart/has-value';
import { exactWords } from '@dial/domain/value/exact-words';
import { missingWords } from '../../missing-words.ts';
import type { Figure } from '../figure.ts';
import styles from './figure-cell.module.css';
import { type Footnotes, noteOf } from './footnotes.ts';
import { printedWords } from './printed-words.ts';

interface Props {
  readonly figure: Figure | undefined;
  readonly unit: string;
  readonly decimals: number | null;
  readonly notes: Footnotes;
}

/** A figure, or why it is missing; the printed text where a document prints it and that says more; the number of its remark. */
export function FigureCell({ figure, unit, decimals, notes }: Props) {
  if (figure === undefined) return <span className={styles.none}>–</span>;
  const shown = hasValue(figure) ? inUnit(figure, unit, decimals) : null;
  const missing = missingWords(figure.status, figure.expected);
  const printed = figure.source === null ? null : printedWords(figure.raw, shown ?? missing, figure.expected);
  const note = noteOf(figure);
  return (
    <>
      {shown ?? <span className={styles.missing}>{missing}</span>}
      {note !== null && (
        <sup className={styles.mark}>
          <a href={`#figure-note-${notes.numberOf(note)}`} className={styles.note}>
            <span className="visually-hidden">Note </span>
            {notes.numberOf(note)}
          </a>
        </sup>
      )}
      {printed !== null && <span className={styles.printed}>printed “{printed}”</span>}
    </>
  );
}

/** Numerators and denominators count something else than the indicator's unit. */
function inUnit(figure: Figure & { readonly value: string }, unit: string, decimals: number | null): string {
  const isPart = figure.kind === 'NUMERATOR' || figure.kind === 'DENOMINATOR';
  return isPart ? exactWords(figure.value, 'number', 0) : exactWords(figure.value, unit, decimals);
}
