import type { Flow } from './flow-picture.tsx';
import styles from './flow-table.module.css';
import { STATES } from './rating-state.ts';

interface Props {
  readonly flows: readonly Flow[];
  /** The editions' names, earlier first. */
  readonly names: readonly [string, string];
}

/** The same as the picture, in numbers. */
export function FlowTable({ flows, names: [then, now] }: Props) {
  return (
    <details className={styles.details}>
      <summary>
        As a table
        <span className="visually-hidden">
          : ratings in {then} and in {now}
        </span>
      </summary>
      <table className={styles.table}>
        <caption className="visually-hidden">
          Indicators by their rating in {then} and in {now}
        </caption>
        <thead>
          <tr>
            <th scope="col">{then}</th>
            <th scope="col">{now}</th>
            <th scope="col" className={styles.count}>
              Indicators
            </th>
          </tr>
        </thead>
        <tbody>
          {flows.map(({ from, to, count }) => (
            <tr key={`${from} ${to}`}>
              <td>{STATES[from].words}</td>
              <td>{from === to ? 'the same' : STATES[to].words}</td>
              <td className={styles.count}>{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
