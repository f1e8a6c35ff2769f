import { type ReactNode, useCallback, useRef } from 'react';
import type { ListItem } from './list-items.ts';
import { useWindowItems } from './use-window-items.ts';

/** Where an item is, and how its height is reported where only part of a long list is drawn. */
export interface Place {
  readonly index: number;
  readonly measure: ((element: Element | null) => void) | undefined;
}

interface DrawnList {
  /** Takes the element that holds the items. */
  readonly list: (element: HTMLElement | null) => void;
  readonly lines: ReactNode;
  /** Empty height before and after the lines; 0 where all are drawn. */
  readonly before: number;
  readonly after: number;
}

interface Props {
  readonly items: readonly ListItem[];
  /** The height of an item that is not measured yet, in pixels. */
  readonly estimate: (item: ListItem) => number;
  readonly line: (item: ListItem, place: Place) => ReactNode;
  readonly children: (drawn: DrawnList) => ReactNode;
}

const ignore = () => {};

/** Draws every item. */
export function WholeList({ items, line, children }: Props) {
  const lines = items.map((item, index) => line(item, { index, measure: undefined }));
  return children({ list: ignore, lines, before: 0, after: 0 });
}

/** Draws the items near the screen. */
export function WindowList({ items, estimate, line, children }: Props) {
  const element = useRef<HTMLElement>(null);
  const list = useCallback((current: HTMLElement | null) => {
    element.current = current;
  }, []);
  const { indexes, before, after, measure } = useWindowItems(element, {
    count: items.length,
    estimate: useCallback((index: number) => (items[index] ? estimate(items[index]) : 0), [items, estimate]),
    keyOf: useCallback((index: number) => items[index]?.key ?? '', [items]),
  });
  const lines = indexes.map((index) => (items[index] ? line(items[index], { index, measure }) : null));
  return children({ list, lines, before, after });
}
