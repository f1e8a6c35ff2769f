import { IMPORT_COLUMNS, type ImportColumn } from '@dial/domain/import/import-columns';
import { Section } from '../../shared/document/section.tsx';
import { Button } from '../../shared/editing/button.tsx';
import { saveFile } from '../../shared/save-file.ts';
import styles from './import.module.css';

const COLUMNS: Readonly<Record<ImportColumn, string>> = {
  indicator: 'Id of the indicator, as the end of its page’s address has it. Always needed.',
  period: 'Id of the period: 2023-24, 2023-24-q3, 2023-12, cy2016, at-2017-03-31 … Always needed.',
  breakdown: 'Id of the part of the town or population: ward-lewsey. Empty for the whole borough.',
  kind: 'actual for the council’s own figure; else target, national, statistical_neighbours, comparison, numerator, denominator or, of a part, share_of_whole. Always needed.',
  value: 'The exact figure in the indicator’s unit, alone: 51.91 for £51.91m. Empty where there is none.',
  raw: 'What was printed, where that is another text than the value.',
  status:
    'final unless it is said: provisional, revised; without a value awaited, not_due, not_available, not_applicable, not_set, blank, suppressed or uncertain.',
  numerator: 'What was divided.',
  denominator: 'What it was divided by.',
  note: 'What there is to know of the figure. Where it is revised, why; the public reads it.',
};

/** What a file of figures has to look like. */
export function FileColumns() {
  const save = () =>
    saveFile('figures.csv', new Blob([`\uFEFF${IMPORT_COLUMNS.join(',')}\r\n`], { type: 'text/csv' }));
  return (
    <Section id="file" title="What the file must look like">
      <p>
        A CSV file (“CSV UTF-8” in Excel), one row a figure. Its first line names the columns, in any order;
        they are those of the open data’s observations. Either every row is right and all of them are filed,
        or none is.
      </p>
      <div>
        <Button onPress={save}>Download an empty file (CSV)</Button>
      </div>
      <dl className={styles.columns}>
        {IMPORT_COLUMNS.map((column) => (
          <div key={column}>
            <dt>{column}</dt>
            <dd>{COLUMNS[column]}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
