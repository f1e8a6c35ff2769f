import { Section } from '../shared/document/section.tsx';
import { SourceLine } from '../shared/document/source-line.tsx';
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
}

/** Every target the edition prints for the row, in printed order. */
export function TargetsSection({ targets, ...measure }: Props) {
  return (
    <Section id="targets" title="Targets as printed">
      {targets.length === 0 ? (
        <p>None printed.</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the screen is scrolled by keyboard
        <section className={styles.scroll} aria-label="Table of the targets" tabIndex={0}>
          <table className={styles.table}>
            <caption className="visually-hidden">Every target that the edition prints</caption>
            <thead>
              <tr>
                <th scope="col">Target</th>
                <th scope="col">Printed</th>
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
                  <td>“{target.raw}”</td>
                  <td className={styles.number}>{readAs(target, measure)}</td>
                  <td className={styles.source}>
                    <SourceLine source={target.source} />
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

function readAs(target: Target, measure: Omit<Props, 'targets'>): string {
  const { sense, words, isFigure } = targetWords(target, measure);
  if (target.form === 'SENTENCE' || target.status === 'UNCERTAIN') return 'Not a number';
  if (target.form === 'CHANGE') return 'A change';
  return isFigure && sense !== '' ? `${sense} ${words}` : words;
}

const capital = (text: string) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
