import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { GapLine } from './gap-line.tsx';
import styles from './matrix-grid.module.css';
import { MatrixHead } from './matrix-head.tsx';
import { MatrixLine } from './matrix-line.tsx';
import type { Matrix } from './matrix-model.ts';
import type { Place } from './next-cell.ts';
import { placeKey, placeOf } from './place-key.ts';
import { Told } from './told.tsx';
import { useGridKeys } from './use-grid-keys.ts';
import { useMatrixWindow } from './use-matrix-window.ts';

/** Sizes in rem: the headings beside and above, and a cell. The style sheet has the same. */
const HEAD_WIDTH = 18;
const HEAD_HEIGHT = 11.5;
const CELL = 2.25;

interface Props {
  readonly matrix: Matrix;
  readonly onlyAgreed: boolean;
  readonly edition: { readonly id: string; readonly name: string };
  /** For editors: opens a cell. */
  readonly onOpen: ((row: string, column: string) => void) | null;
  /** The mapping that was just changed, which takes the focus. */
  readonly changed: { readonly mapping: string } | null;
}

/** Measures by outcomes as a grid that scrolls both ways, drawn where it is seen: arrows move, Tab leaves. */
export function MatrixGrid({ matrix, onlyAgreed, edition, onOpen, changed }: Props) {
  const { rows, columns, cellAt } = matrix;
  const size = { rows: rows.length, columns: columns.length };
  const scroller = useRef<HTMLDivElement>(null);
  const [rem] = useState(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
  const { active, moved, setActive, moveTo, onKeyDown } = useGridKeys(size);
  const [told, setTold] = useState<Place | null>(null);
  const seen = useMatrixWindow({
    scroller,
    ...size,
    active,
    headHeight: HEAD_HEIGHT * rem,
    headWidth: HEAD_WIDTH * rem,
    cell: CELL * rem,
  });
  const follow = useEffectEvent(() => {
    seen.show(active);
    scroller.current
      ?.querySelector<HTMLElement>(`[data-at="${placeKey(active)}"]`)
      ?.focus({ preventScroll: true });
  });
  useEffect(() => {
    if (moved > 0) follow();
  }, [moved]);
  const lead = useEffectEvent((mapping: string) => moveTo(placeOfMapping(matrix, mapping) ?? active));
  useEffect(() => {
    if (changed !== null) lead(changed.mapping);
  }, [changed]);
  const across = seen.columns.map(({ index, gap }) => `${index} ${gap}`).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same lines stay the same list, so that rows need not be drawn anew
  const drawn = useMemo(() => ({ columns: seen.columns, beside: seen.beside }), [across, seen.beside]);
  return (
    <>
      <Told matrix={matrix} onlyAgreed={onlyAgreed} place={told} />
      <div ref={scroller} className={styles.scroller}>
        <table
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table one moves through by arrows is a grid
          role="grid"
          aria-label={`Measures by outcomes, ${edition.name}`}
          aria-rowcount={rows.length + 1}
          aria-colcount={columns.length + 1}
          className={styles.table}
          style={{ width: seen.width }}
          onKeyDown={onKeyDown}
          onFocus={(event) => {
            const place = placeOf(event.target);
            if (place !== null) setActive(place);
            setTold(place);
          }}
          onPointerOver={(event) => setTold(placeOf(event.target))}
          onPointerLeave={() => setTold(null)}
        >
          <colgroup>
            <col style={{ width: HEAD_WIDTH * rem }} />
            {drawn.columns.map(({ index, gap }) => [
              gap > 0 && <col key={`before ${index}`} style={{ width: gap }} />,
              <col key={index} style={{ width: CELL * rem }} />,
            ])}
            {drawn.beside > 0 && <col style={{ width: drawn.beside }} />}
          </colgroup>
          <MatrixHead columns={columns} drawn={drawn} active={active} />
          <tbody>
            {seen.rows.map(({ index, gap }) => {
              const line = rows[index];
              return (
                line !== undefined && (
                  <MatrixLine
                    key={line.id}
                    row={line}
                    index={index}
                    gap={gap}
                    columns={columns}
                    drawn={drawn}
                    active={active.row === index ? active.column : null}
                    cellAt={cellAt}
                    onlyAgreed={onlyAgreed}
                    edition={edition.id}
                    onOpen={onOpen}
                    measure={seen.measureRow}
                  />
                )
              );
            })}
            <GapLine height={seen.below} />
          </tbody>
        </table>
      </div>
    </>
  );
}

/** Where a mapping stands; null where it is not shown. */
function placeOfMapping({ rows, columns, cellAt }: Matrix, mapping: string): Place | null {
  for (const [column, { id }] of columns.entries()) {
    const row = rows.findIndex((one) => cellAt(one.id, id)?.id === mapping);
    if (row >= 0) return { row, column };
  }
  return null;
}
