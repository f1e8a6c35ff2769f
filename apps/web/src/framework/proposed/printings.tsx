import details from '../../shared/document/as-printed.module.css';
import { sourceWords } from '../../shared/document/source-words.ts';
import { cellName } from './cell-names.ts';
import styles from './printings.module.css';
import type { Proposed } from './proposed-measure.ts';

const TABLES: Readonly<Record<string, string>> = {
  poverty: 'Poverty measures',
  short: 'Short table',
  long: 'Longer table',
  statutory: 'Statutory and corporate measures',
};

interface Props {
  readonly measure: Pick<Proposed, 'printings' | 'printedCells'>;
}

/** Every place that prints a proposed measure, number and noise and all: folded, open on paper. */
export function Printings({ measure: { printings, printedCells } }: Props) {
  return (
    <details className={details.printed}>
      <summary className={details.summary}>As printed</summary>
      <ul className={styles.list}>
        {printings.map(({ table, number, raw, source }) => (
          <li key={`${source.line} ${raw}`}>
            {TABLES[table] ?? table}, {sourceWords(source)}: “{[number, raw].filter(Boolean).join(' ')}”
          </li>
        ))}
        {printedCells.map(({ field, raw }) => (
          <li key={field}>
            {cellName(field)}: {raw === '' ? 'nothing' : `“${raw}”`}
          </li>
        ))}
      </ul>
    </details>
  );
}
