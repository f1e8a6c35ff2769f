import { panelName } from '../chart/panel-names.ts';
import { KIND_WORDS } from '../chart/series.ts';
import type { Figure } from '../figure.ts';
import { FigureCell } from './figure-cell.tsx';
import { type FigureRow, figureRows, usedKinds } from './figure-rows.ts';
import styles from './figures-table.module.css';
import { FootnoteList } from './footnote-list.tsx';
import { footnotes } from './footnotes.ts';
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
  const kinds = usedKinds(groups);
  const notes = footnotes(groups);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the screen is scrolled by keyboard */}
      <section className={styles.scroll} aria-label="Table of the figures" tabIndex={0}>
        <table className={styles.table}>
          <caption className="visually-hidden">{title}: all figures held, by period</caption>
          <thead>
            <tr>
              <th scope="col">Period</th>
              {kinds.map((kind) => (
                <th key={kind} scope="col" className={styles.number}>
                  {KIND_WORDS[kind]}
                </th>
              ))}
              <th scope="col" className={styles.words}>
                Status
              </th>
              <th scope="col">Source</th>
            </tr>
          </thead>
          {groups.map(({ kind, rows }) => (
            <tbody key={kind}>
              <tr className={styles.group}>
                <th scope="rowgroup" colSpan={kinds.length + 3}>
                  {panelName(kind, cumulative)}
                </th>
              </tr>
              {rows.map((row) => (
                <tr key={row.period.id}>
                  <th scope="row">
                    {row.period.label}
                    <Heading row={row} />
                  </th>
                  {kinds.map((name) => (
                    <td key={name} className={styles.number}>
                      <FigureCell figure={row.figures[name]} unit={unit} decimals={decimals} notes={notes} />
                    </td>
                  ))}
                  <td className={styles.words}>
                    {row.figures.ACTUAL === undefined ? '–' : STATUS_WORDS[row.figures.ACTUAL.status]}
                  </td>
                  <td className={styles.source}>{rowSource(row)}</td>
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </section>
      <FootnoteList notes={notes} />
    </>
  );
}

/** What the column was headed, where that says something else than the period. */
function Heading({ row: { figures } }: { readonly row: FigureRow }) {
  const headings = new Set(Object.values(figures).flatMap(({ heading }) => heading ?? []));
  if (headings.size === 0) return null;
  return <span className={styles.heading}>headed “{[...headings].join('”, “')}”</span>;
}
