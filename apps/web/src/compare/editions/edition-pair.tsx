import { Form } from 'react-router';
import { Section } from '../../shared/document/section.tsx';
import button from '../../shared/editing/button.module.css';
import field from '../../shared/editing/field.module.css';
import { editionName } from '../../shared/edition-name.ts';
import { TableButtons } from '../../shared/table-file/table-buttons.tsx';
import styles from './edition-pair.module.css';
import type { EditionsCompared } from './load-editions.ts';
import { pairFile } from './pair-file.ts';
import { pairGroups } from './pair-groups.ts';
import { PairTable } from './pair-table.tsx';

interface Props {
  readonly compared: EditionsCompared;
  readonly editions: readonly {
    readonly id: string;
    readonly financialYear: string;
    readonly quarter: number;
  }[];
}

/** What two editions show of every measure, by what became of it. */
export function EditionPair({ compared, editions }: Props) {
  const { from, to } = compared;
  const [before, now] = [editionName(from), editionName(to)];
  const same = from.id === to.id;
  const groups = same ? [] : pairGroups(compared, before, now);
  return (
    <>
      <Form method="get" className={`${styles.form} no-print`}>
        {(
          [
            ['from', 'Earlier edition', from.id],
            ['to', 'Later edition', to.id],
          ] as const
        ).map(([name, label, chosen]) => (
          <label key={name} className={styles.choice}>
            {label}
            <select key={chosen} name={name} defaultValue={chosen} className={field.input}>
              {editions.map((edition) => (
                <option key={edition.id} value={edition.id}>
                  {editionName(edition)}
                </option>
              ))}
            </select>
          </label>
        ))}
        <button type="submit" className={button.button}>
          Compare
        </button>
      </Form>
      {same ? (
        <p role="alert">These are the same edition. Choose two that differ.</p>
      ) : (
        <TableButtons what="the comparison" file={(taken) => pairFile(compared, taken)} />
      )}
      <ul className={styles.counts}>
        {groups.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
      {groups.map(({ id, title, note, folded, pairs: held }) => {
        const table = (
          <PairTable
            title={title}
            pairs={held}
            from={{ id: from.id, name: before }}
            to={{ id: to.id, name: now }}
          />
        );
        return (
          <Section key={id} id={id} title={title}>
            {note !== null && <p>{note}</p>}
            {folded ? (
              <details className={styles.folded}>
                <summary>Show them</summary>
                {table}
              </details>
            ) : (
              table
            )}
          </Section>
        );
      })}
    </>
  );
}
