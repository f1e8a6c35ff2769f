import type { Dataset } from '@dial/domain/open-data/dataset';
import { formatDate } from '@dial/domain/period/format-date';
import { Fact, Facts } from '../shared/facts.tsx';
import { instantWords } from '../shared/instant-words.ts';
import styles from './data.module.css';

/** Whose the data is, how it may be used, and where programs find it. */
export function DatasetFacts({ dataset }: { readonly dataset: Dataset }) {
  const { publisher, licence, issued, modified, temporal, version, distributions } = dataset;
  const address = dataset['@id'];
  const described = distributions.flatMap(({ name, describedBy }) =>
    describedBy === null ? [] : { name, describedBy },
  );
  return (
    <Facts>
      <Fact name="Publisher">{publisher.name}</Fact>
      <Fact name="Licence">
        {licence === null ? 'None is stated.' : <a href={licence.url}>{licence.name}</a>}
      </Fact>
      <Fact name="Published">{issued === null ? 'No date is printed' : formatDate(issued)}</Fact>
      {modified !== null && <Fact name="Last changed">{instantWords(modified)}</Fact>}
      {temporal !== null && (
        <Fact name="Figures from">
          {formatDate(temporal.start)} to {formatDate(temporal.end)}
        </Fact>
      )}
      <Fact name="Version">
        <code>{version}</code>, which changes with the figures and with nothing else
      </Fact>
      <Fact name="Address that stays">
        <code className={styles.address}>{address}</code>
      </Fact>
      <Fact name="For programs">
        <a href={`${new URL(address).pathname}/dataset.json`}>Description of the dataset (DCAT, JSON-LD)</a>
        {described.map(({ name, describedBy }) => (
          <span key={name} className={styles.line}>
            <a href={new URL(describedBy).pathname}>Columns of {name} (CSV on the Web)</a>
          </span>
        ))}
        <span className={styles.line}>
          <a href="/editions.atom">Feed of editions and corrections (Atom)</a>
        </span>
      </Fact>
      <Fact name="In a spreadsheet">
        Text that a spreadsheet would run as a formula (beginning with =, +, -, @, a tab or a line break) has
        an apostrophe before it in the CSV. The XLSX holds it as text, and percentages as percentages; its
        second sheet explains the columns.
      </Fact>
    </Facts>
  );
}
