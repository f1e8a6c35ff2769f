import details from '../document/as-printed.module.css';
import { sourceWords } from '../document/source-words.ts';
import { cellName } from './cell-names.ts';
import styles from './printings.module.css';

const TABLES: Readonly<Record<string, string>> = {
  poverty: 'Poverty measures',
  short: 'Short table',
  long: 'Longer table',
  statutory: 'Statutory and corporate measures',
};

interface Printing {
  readonly table: string;
  readonly number: string | null;
  readonly raw: string;
  readonly source: { readonly document: string; readonly line: number | null };
}

interface Props {
  readonly measure: {
    readonly printings: readonly Printing[];
    readonly printedCells: readonly { readonly field: string; readonly raw: string }[];
  };
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
