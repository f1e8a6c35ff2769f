import { Section } from '../../shared/document/section.tsx';
import { editionName } from '../../shared/edition-name.ts';
import { TableButtons } from '../../shared/table-file/table-buttons.tsx';
import { EditionChoice } from './edition-choice.tsx';
import styles from './edition-pair.module.css';
import type { EditionsCompared } from './load-editions.ts';
import { pairFile } from './pair-file.ts';
import { pairGroups } from './pair-groups.ts';
import { PairNames } from './pair-names.tsx';
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
      <EditionChoice editions={editions} from={from.id} to={to.id} />
      {same ? (
        <p role="alert">These are the same edition. Choose two that differ.</p>
      ) : (
        <TableButtons what="the comparison" said file={(taken) => pairFile(compared, taken)} />
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
              <>
                <details className={`${styles.folded} no-print`}>
                  <summary>Show them</summary>
                  {table}
                </details>
                <PairNames pairs={held} />
              </>
            ) : (
              table
            )}
          </Section>
        );
      })}
    </>
  );
}
