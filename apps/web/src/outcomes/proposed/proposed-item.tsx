import { Link } from 'react-router';
import { AsPrinted } from '../../shared/document/as-printed.tsx';
import { indicatorName } from '../../shared/indicator-name.ts';
import { CELL_NAMES, CELLS } from '../../shared/proposed/cell-names.ts';
import { numberWords } from '../../shared/proposed/number-words.ts';
import { Printings } from '../../shared/proposed/printings.tsx';
import { indicatorLink } from '../mapping/indicator-link.ts';
import styles from './proposed-item.module.css';
import type { ProposedMeasure } from './proposed-measure.ts';

interface Props {
  readonly measure: ProposedMeasure;
  readonly edition: string;
}

/** A proposed measure with the columns of its tables, and the indicators that carry it. */
export function ProposedItem({ measure, edition }: Props) {
  const number = numberWords(measure);
  return (
    <li className={styles.item}>
      <h3 className={styles.name}>
        <Link to={`/framework/${measure.id}`}>{measure.text}</Link>
      </h3>
      <dl className={styles.facts}>
        <Fact name="Number" words={number} />
        {CELLS.map((cell) => (
          <Fact key={cell} name={CELL_NAMES[cell]} words={measure[cell]} />
        ))}
        <Fact name="Notes" words={measure.notes} wide />
        {measure.aspirational !== null && <Fact name="Aspiration" words={measure.aspirational} wide />}
      </dl>
      <p className={styles.carried}>
        {measure.indicators.length === 0 ? (
          'No indicator carries it yet.'
        ) : (
          <>
            Carried by{' '}
            {measure.indicators.map((indicator, index) => {
              const to = indicatorLink(indicator, edition);
              const name = indicatorName(indicator);
              return (
                <span key={indicator.id}>
                  {index > 0 && '; '}
                  {to === null ? name : <Link to={to}>{name}</Link>}
                </span>
              );
            })}
          </>
        )}
      </p>
      <AsPrinted raw={null} note={measure.note} />
      <Printings measure={measure} />
    </li>
  );
}

interface FactProps {
  readonly name: string;
  readonly words: string | null;
  readonly wide?: boolean;
}

function Fact({ name, words, wide = false }: FactProps) {
  return (
    <div className={wide ? styles.wide : undefined}>
      <dt>{name}</dt>
      <dd className={words === null ? styles.none : undefined}>{words ?? 'None printed'}</dd>
    </div>
  );
}
