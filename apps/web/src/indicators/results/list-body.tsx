import { type ReactNode, useCallback, useRef } from 'react';
import type { ListItem } from './list-items.ts';
import { IN_ONE_GO, useArrivals } from './use-arrivals.ts';
import { type Placed, useWindowItems } from './use-window-items.ts';

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
  /** Draw only what is near the screen. */
  readonly windowed: boolean;
  /** Draw all that is to be drawn in one go, as paper takes it. */
  readonly atOnce?: boolean;
  /** The height of an item that is not measured yet, in pixels. */
  readonly estimate: (item: ListItem) => number;
  readonly line: (item: ListItem, place: Place) => ReactNode;
  /** Holds the height of lines that are about to be drawn. */
  readonly gap: (key: string, height: number) => ReactNode;
  readonly children: (drawn: DrawnList) => ReactNode;
}

/** Draws the items, or those near the screen; many new ones a few at a time. */
export function ListBody({ items, windowed, atOnce = false, estimate, line, gap, children }: Props) {
  const element = useRef<HTMLElement>(null);
  const list = useCallback((current: HTMLElement | null) => {
    element.current = current;
  }, []);
  const near = useWindowItems(element, {
    count: windowed ? items.length : 0,
    estimate: useCallback((index: number) => (items[index] ? estimate(items[index]) : 0), [items, estimate]),
    keyOf: useCallback((index: number) => items[index]?.key ?? '', [items]),
  });
  const places: readonly Placed[] = windowed
    ? near.places
    : items.map((item, index) => ({ index, height: estimate(item) }));
  const keys = places.map(({ index }) => items[index]?.key ?? '');
  const arrived = useArrivals(keys, atOnce ? keys.length : IN_ONE_GO, () =>
    windowed ? near.firstSeen : firstSeen(element.current, places),
  );
  const measure = windowed ? near.measure : undefined;
  return children({
    list,
    lines: linesOf(places, arrived, items, { line: (item, index) => line(item, { index, measure }), gap }),
    before: windowed ? near.before : 0,
    after: windowed ? near.after : 0,
  });
}

interface Draw {
  readonly line: (item: ListItem, index: number) => ReactNode;
  readonly gap: (key: string, height: number) => ReactNode;
}

/** What has arrived, and where something is missing one gap. */
function linesOf(
  places: readonly Placed[],
  arrived: ReadonlySet<string>,
  items: readonly ListItem[],
  { line, gap }: Draw,
): ReactNode[] {
  const lines: ReactNode[] = [];
  let missing = 0;
  const close = (key: string) => {
    if (missing > 0) lines.push(gap(`before:${key}`, missing));
    missing = 0;
  };
  for (const { index, height } of places) {
    const item = items[index];
    if (item === undefined) continue;
    if (arrived.has(item.key)) {
      close(item.key);
      lines.push(line(item, index));
    } else missing += height;
  }
  close('the end');
  return lines;
}

/** Where the screen begins in a list of which nothing is measured. */
function firstSeen(list: HTMLElement | null, places: readonly Placed[]): number {
  const above = -(list?.getBoundingClientRect().top ?? 0);
  let height = 0;
  return places.findIndex((place) => {
    height += place.height;
    return height > above;
  });
}
