import type { ReactNode } from 'react';
import { Button } from '../../shared/editing/button.tsx';
import styles from './highlights-form.module.css';
import { holds, LIST_WORDS, type Line, type ListName } from './lines.ts';
import type { Proposal } from './load-highlights.ts';

interface Props {
  readonly list: ListName;
  readonly lines: readonly Line[];
  /** The lines as another editor saved them; null where nobody did. */
  readonly present: readonly { readonly text: string }[] | null;
  readonly proposals: readonly Proposal[];
  readonly onAdd: (line: Omit<Line, 'key'>) => void;
  /** The fields of the lines. */
  readonly children: ReactNode;
}

/** One of the lists, with what the data suggests for it beside it. */
export function ListPart({ list, lines, present, proposals, onAdd, children }: Props) {
  const name = LIST_WORDS[list];
  return (
    <section aria-labelledby={`list-${list}`} className={styles.part}>
      <h2 id={`list-${list}`}>{name}</h2>
      <div className={styles.columns}>
        <div className={styles.lines}>
          <input type="hidden" name={list} value={lines.length} />
          {lines.length === 0 ? (
            <p className={styles.hint}>No line yet.</p>
          ) : (
            <ol className={styles.lines}>{children}</ol>
          )}
          <div>
            <Button onPress={() => onAdd({ text: '', indicators: [] })}>
              Add a line<span className="visually-hidden"> to {name}</span>
            </Button>
          </div>
          {present !== null && (
            <div className={styles.present}>
              <h3 className={styles.small}>As they stand now</h3>
              {present.length === 0 && <p>No line.</p>}
              <ul className={styles.listed}>
                {present.map(({ text }) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            </div>
          )}
        </div>
        <section aria-label={`Proposed for ${name}`} className={styles.proposals}>
          <h3 className={styles.small}>Proposed from the data</h3>
          {proposals.length === 0 && <p className={styles.hint}>The data suggests nothing.</p>}
          <ul className={styles.lines}>
            {proposals.map(({ text, why, indicator }) => (
              <li key={`${indicator.id} ${text}`} className={styles.proposal}>
                <p>{text}</p>
                <p className={styles.hint}>{why}</p>
                {holds(lines, indicator.id) ? (
                  <p className={styles.hint}>Its indicator is in the list.</p>
                ) : (
                  <div>
                    <Button onPress={() => onAdd({ text, indicators: [indicator.id] })}>
                      Take over<span className="visually-hidden">: {text}</span>
                    </Button>
                  </div>
                )}
              </li>
            ))}
          </ul>
        </section>
      </div>
    </section>
  );
}
