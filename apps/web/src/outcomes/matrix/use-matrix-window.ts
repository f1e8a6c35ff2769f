import { defaultRangeExtractor, type Range, useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { type RefObject, useCallback } from 'react';
import type { Place } from './next-cell.ts';

interface Options {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly rows: number;
  readonly columns: number;
  readonly active: Place;
  /** Pixels: of the headings above and beside, which stay while the rest scrolls, and of a cell. */
  readonly headHeight: number;
  readonly headWidth: number;
  readonly cell: number;
}

/** A line that is drawn, with the empty space between it and the one drawn before. */
export interface DrawnLine {
  readonly index: number;
  readonly gap: number;
}

interface MatrixWindow {
  readonly rows: readonly DrawnLine[];
  readonly columns: readonly DrawnLine[];
  /** Empty space after the last. */
  readonly below: number;
  readonly beside: number;
  readonly width: number;
  readonly measureRow: (element: Element | null) => void;
  readonly show: (place: Place) => void;
}

/** The part of the matrix that is on the screen, in both directions; the active row and column are always drawn. */
export function useMatrixWindow(options: Options): MatrixWindow {
  const { scroller, rows, columns, active, headHeight, headWidth, cell } = options;
  const getScrollElement = useCallback(() => scroller.current, [scroller]);
  const vertical = useVirtualizer<HTMLElement, Element>({
    count: rows,
    getScrollElement,
    estimateSize: () => cell,
    overscan: 8,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    // A row that is drawn for the first time may turn out higher than a cell.
    scrollPaddingEnd: cell,
    rangeExtractor: (range) => withLine(range, active.row),
  });
  const horizontal = useVirtualizer<HTMLElement, Element>({
    horizontal: true,
    count: columns,
    getScrollElement,
    estimateSize: () => cell,
    overscan: 4,
    scrollMargin: headWidth,
    scrollPaddingStart: headWidth,
    rangeExtractor: (range) => withLine(range, active.column),
  });
  const down = drawn(vertical.getVirtualItems(), headHeight, vertical.getTotalSize());
  const across = drawn(horizontal.getVirtualItems(), headWidth, horizontal.getTotalSize());
  return {
    rows: down.lines,
    columns: across.lines,
    below: down.after,
    beside: across.after,
    width: headWidth + horizontal.getTotalSize(),
    measureRow: vertical.measureElement,
    show: ({ row, column }) => {
      if (row >= 0) vertical.scrollToIndex(row);
      if (column >= 0) horizontal.scrollToIndex(column);
    },
  };
}

function withLine(range: Range, line: number): number[] {
  const lines = defaultRangeExtractor(range);
  if (line < 0 || line >= range.count || lines.includes(line)) return lines;
  return [...lines, line].sort((a, b) => a - b);
}

function drawn(items: readonly VirtualItem[], start: number, total: number) {
  let end = start;
  const lines = items.map((item) => {
    const gap = item.start - end;
    end = item.end;
    return { index: item.index, gap };
  });
  return { lines, after: start + total - end };
}
