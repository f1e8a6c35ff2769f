import { Section } from '../shared/document/section.tsx';
import { SourceLine } from '../shared/document/source-line.tsx';
import { instantWords } from '../shared/instant-words.ts';
import plain from '../shared/plain-table.module.css';
import type { Polarity, Target } from '../shared/target/target.ts';
import { cadenceWords } from '../shared/target/target-cadence.ts';
import { targetWords } from '../shared/target/target-words.ts';
import { targetRemarks } from './target-remarks.ts';
import styles from './targets-section.module.css';

interface Props {
  readonly targets: readonly Target[];
  readonly unit: string;
  readonly decimals: number | null;
  readonly polarity: Polarity;
  /** Whether a document prints the edition. */
  readonly printed: boolean;
}

/** Every target the edition prints or carries for the row, in order: where it is printed, or who set it in Dial and why. */
export function TargetsSection({ targets, printed, ...measure }: Props) {
  return (
    <Section id="targets" title={printed ? 'Targets as printed' : 'Targets'}>
      {targets.length === 0 ? (
        <p>{printed ? 'None printed.' : 'None set.'}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the screen is scrolled by keyboard
        <section className={plain.scroll} aria-label="Table of the targets" tabIndex={0}>
          <table className={`${plain.table} ${styles.table}`}>
            <caption className="visually-hidden">Every target of the edition for this indicator</caption>
            <thead>
              <tr>
                <th scope="col">Target</th>
                <th scope="col">{printed ? 'Printed' : 'As printed or set'}</th>
                <th scope="col" className={styles.number}>
                  Read as
                </th>
                <th scope="col">Source</th>
              </tr>
            </thead>
            <tbody>
              {targets.map((target) => (
                <tr key={`${target.cadence} ${target.period?.id} ${target.source?.line} ${target.raw}`}>
                  <th scope="row">
                    {capital(cadenceWords(target))}
                    {targetRemarks(target).map((remark) => (
                      <span key={remark} className={styles.remark}>
                        {remark}
                      </span>
                    ))}
                  </th>
                  <td>{target.setBy === null ? `“${target.raw}”` : target.raw}</td>
                  <td className={styles.number}>{readAs(target, measure)}</td>
                  <td className={styles.source}>
                    <Origin target={target} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </Section>
  );
}

function Origin({ target: { source, setBy } }: { readonly target: Target }) {
  if (setBy === null) return <SourceLine source={source} />;
  return (
    <span className={styles.set}>
      Set by {setBy.by}, {instantWords(setBy.at)}
      {setBy.reason !== null && <span className={styles.remark}>{setBy.reason}</span>}
    </span>
  );
}

function readAs(target: Target, measure: Pick<Props, 'unit' | 'decimals' | 'polarity'>): string {
  const { sense, words, isFigure } = targetWords(target, measure);
  if (target.form === 'SENTENCE' || target.status === 'UNCERTAIN') return 'Not a number';
  if (target.form === 'CHANGE') return 'A change';
  return isFigure && sense !== '' ? `${sense} ${words}` : words;
}

const capital = (text: string) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
