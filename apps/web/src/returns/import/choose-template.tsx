import { Section } from '../../shared/document/section.tsx';
import { FilterChoice } from '../../shared/filter-choice.tsx';
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
        <FilterChoice
          label="Edition"
          options={editions}
          chosen={edition}
          onChoose={(id) => onChoose({ edition: id, directorate: '' })}
        />
        <FilterChoice
          label="Directorate"
          any="All that you may file for"
          options={directorates}
          chosen={directorate}
          onChoose={(id) => onChoose({ edition, directorate: id })}
        />
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
