import { MappingMark } from '../mapping/mapping-mark.tsx';
import { cellWords } from './cell-words.ts';
import type { Matrix } from './matrix-model.ts';
import styles from './print-table.module.css';
import { shownCell } from './shown-matrix.ts';

interface Props {
  readonly matrix: Matrix;
  readonly onlyAgreed: boolean;
  readonly edition: string;
}

/** On paper: every measure that the filters leave, under the numbers that the key explains. */
export function PrintTable({ matrix: { rows, columns, cellAt }, onlyAgreed, edition }: Props) {
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>Measures by outcomes, {edition}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.measure}>
            Measure
          </th>
          {columns.map(({ id, number }) => (
            <th key={id} scope="col">
              {number}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row" className={styles.measure}>
              {row.name}
            </th>
            {columns.map(({ id }) => {
              const cell = shownCell(cellAt(row.id, id), onlyAgreed);
              return (
                <td key={id}>
                  {cell !== null && (
                    <>
                      <MappingMark status={cell.status} strength={cell.strength} />
                      <span className="visually-hidden">{cellWords(cell, onlyAgreed)}</span>
                    </>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
