import { Section } from '../../shared/document/section.tsx';
import styles from './import.module.css';
import type { Importable } from './load-import.ts';
import { templateAddress } from './template-address.ts';

interface Choice {
  readonly edition: string;
  /** Empty for all. */
  readonly directorate: string;
}

interface Props {
  readonly editions: readonly Importable[];
  readonly chosen: Choice;
  readonly onChoose: (choice: Choice) => void;
}

/** Whose template it is, and the template as a workbook or as plain text. */
export function ChooseTemplate({ editions, chosen: { edition, directorate }, onChoose }: Props) {
  const directorates = editions.find(({ id }) => id === edition)?.directorates ?? [];
  return (
    <Section id="template" title="Download the template" onScreen>
      <div className={styles.choices}>
        <label className={styles.choice}>
          Edition
          <select
            value={edition}
            className={styles.select}
            onChange={(event) => onChoose({ edition: event.target.value, directorate: '' })}
          >
            {editions.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label className={styles.choice}>
          Directorate
          <select
            value={directorate}
            className={styles.select}
            onChange={(event) => onChoose({ edition, directorate: event.target.value })}
          >
            <option value="">All that you may file for</option>
            {directorates.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p className={styles.links}>
        <a href={templateAddress(edition, directorate, 'xlsx')} download>
          Excel workbook (XLSX)
        </a>
        <a href={templateAddress(edition, directorate, 'csv')} download>
          Plain text (CSV)
        </a>
      </p>
      <p>
        Drafts that are saved are filled in already, and are submitted with the file: empty a row to keep its
        draft back. Returns that are submitted already stay as they are. The sheet “How to fill in” says the
        rest.
      </p>
    </Section>
  );
}
