import { panelName } from '@dial/domain/chart/panel-names';
import { KIND_WORDS } from '@dial/domain/chart/series';
import plain from '../../plain-table.module.css';
import type { Figure } from '../figure.ts';
import { columnSource } from './column-source.ts';
import { emptyWords } from './empty-words.ts';
import { FigureCell } from './figure-cell.tsx';
import { emptyKinds, figureRows, rowKey, sharedPlaces, usedKinds } from './figure-rows.ts';
import styles from './figures-table.module.css';
import { FootnoteList } from './footnote-list.tsx';
import { footnotes } from './footnotes.ts';
import { RowHeading } from './row-heading.tsx';
import { rowSource } from './row-source.ts';
import { STATUS_WORDS } from './status-words.ts';

interface Props {
  readonly figures: readonly Figure[];
  readonly title: string;
  readonly cumulative: boolean;
  readonly unit: string;
  readonly decimals: number | null;
}

/** All that is held of the indicator, in a table: what the chart draws and what it cannot. */
export function FiguresTable({ figures, title, cumulative, unit, decimals }: Props) {
  const groups = figureRows(figures);
  const columns = usedKinds(groups).map((kind) => ({ kind, source: columnSource(groups, kind) }));
  const scattered = columns.filter(({ source }) => source === null).map(({ kind }) => kind);
  const shared = sharedPlaces(groups);
  const hasSources = scattered.length > 0;
  const notes = footnotes(
    groups,
    columns.map(({ kind }) => kind),
  );
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the screen is scrolled by keyboard */}
      <section className={plain.scroll} aria-label="Table of the figures" tabIndex={0}>
        <table className={`${plain.table} ${styles.table}`}>
          <caption className="visually-hidden">{title}: all figures held, by period</caption>
          <thead>
            <tr>
              <th scope="col">Period</th>
              {columns.map(({ kind, source }) => (
                <th key={kind} scope="col" className={styles.number}>
                  {KIND_WORDS[kind]}
                  {source !== null && <span className={styles.place}>{source}</span>}
                </th>
              ))}
              <th scope="col" className={styles.words}>
                Status
              </th>
              {hasSources && <th scope="col">Source</th>}
            </tr>
          </thead>
          {groups.map(({ kind, rows }) => (
            <tbody key={kind}>
              <tr className={styles.group}>
                <th scope="rowgroup" colSpan={columns.length + (hasSources ? 3 : 2)}>
                  {panelName(kind, cumulative)}
                </th>
              </tr>
              {rows.map((row) => (
                <tr key={rowKey(row)}>
                  <th scope="row">
                    <RowHeading row={row} shared={shared} />
                  </th>
                  {columns.map((column) => (
                    <td key={column.kind} className={styles.number}>
                      <FigureCell
                        figure={row.figures[column.kind]}
                        unit={unit}
                        decimals={decimals}
                        notes={notes}
                      />
                    </td>
                  ))}
                  <td className={styles.words}>
                    {row.figures.ACTUAL === undefined ? '–' : STATUS_WORDS[row.figures.ACTUAL.status]}
                  </td>
                  {hasSources && <td className={styles.source}>{rowSource(row, scattered)}</td>}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </section>
      {emptyWords(emptyKinds(groups)).map((words) => (
        <p key={words} className={styles.empty}>
          {words}
        </p>
      ))}
      <FootnoteList notes={notes} />
    </>
  );
}
