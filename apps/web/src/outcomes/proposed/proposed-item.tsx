import { indicatorName } from '@dial/domain/text/indicator-name';
import { joinWords } from '@dial/domain/text/join-words';
import { Link } from 'react-router';
import { AsPrinted } from '../../shared/document/as-printed.tsx';
import { CELL_NAMES, CELLS } from '../../shared/proposed/cell-names.ts';
import { numberWords } from '../../shared/proposed/number-words.ts';
import { Printings } from '../../shared/proposed/printings.tsx';
import { indicatorLink } from '../mapping/indicator-link.ts';
import styles from './proposed-item.module.css';
import type { ProposedMeasure } from './proposed-measure.ts';

/** Words that need the width of the page. */
const LONG = 40;

interface Props {
  readonly measure: ProposedMeasure;
  readonly edition: string;
}

/** A proposed measure with the columns of its tables, and the indicators that carry it. */
export function ProposedItem({ measure, edition }: Props) {
  const columns = [
    { name: 'Number', words: numberWords(measure) },
    ...CELLS.map((cell) => ({ name: CELL_NAMES[cell], words: measure[cell] })),
    { name: 'Notes', words: measure.notes },
    { name: 'Aspiration', words: measure.aspirational },
  ];
  const missing = columns.filter(({ words }) => words === null).map(({ name }) => name);
  return (
    <li className={styles.item}>
      <h3 className={styles.name}>
        <Link to={`/framework/${measure.id}`}>{measure.text}</Link>
      </h3>
      <dl className={styles.facts}>
        {columns.map(
          ({ name, words }) =>
            words !== null && (
              <div key={name} className={words.length > LONG ? styles.wide : undefined}>
                <dt>{name}</dt>
                <dd>{words}</dd>
              </div>
            ),
        )}
      </dl>
      {missing.length > 0 && (
        <p className={styles.missing}>None printed: {joinWords(missing.map(lowerFirst))}.</p>
      )}
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

const lowerFirst = (name: string) => name.slice(0, 1).toLowerCase() + name.slice(1);
