import { Section } from '../../shared/document/section.tsx';
import { SourceLine } from '../../shared/document/source-line.tsx';
import styles from './wording-section.module.css';

interface Props {
  readonly note: string | null;
  readonly printed: readonly {
    readonly raw: string;
    readonly source: {
      readonly document: string;
      readonly line: number | null;
      readonly note: string | null;
    };
  }[];
}

/** Every place that prints the outcome, as it is printed there. */
export function WordingSection({ note, printed }: Props) {
  return (
    <Section id="wording" title="As printed">
      <ul className={styles.list}>
        {printed.map(({ raw, source }) => (
          <li key={`${source.line} ${raw}`} className={styles.quote}>
            <q>{raw}</q> <SourceLine source={source} />
          </li>
        ))}
      </ul>
      {note !== null && <p className={styles.note}>{note}</p>}
    </Section>
  );
}
