import { useWindowVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';

/** Longer lists draw only what is near the screen. */
export const MOST_DRAWN = 150;

/** The heights that a list was left with, so that back finds the same row at the same place. */
const leftWith = new Map<string, VirtualItem[]>();

interface Options {
  readonly count: number;
  readonly estimate: (index: number) => number;
  readonly keyOf: (index: number) => string;
}

export interface WindowItems {
  /** The places to draw, in order. */
  readonly indexes: readonly number[];
  /** Empty height before and after them. */
  readonly before: number;
  readonly after: number;
  readonly measure: (element: Element | null) => void;
}

/** The part of a long list that is on the screen; the window scrolls. `list` is the element that begins where its first item does. */
export function useWindowItems(
  list: RefObject<HTMLElement | null>,
  { count, estimate, keyOf }: Options,
): WindowItems {
  const { key } = useLocation();
  const [top, setTop] = useState(0);
  // After each drawing, since filters above the list may have wrapped; state that does not change draws nothing anew.
  useLayoutEffect(() => {
    const box = list.current?.getBoundingClientRect();
    if (box !== undefined) setTop(Math.round(box.top + window.scrollY));
  });
  const virtualizer = useWindowVirtualizer<Element>({
    count,
    estimateSize: estimate,
    getItemKey: keyOf,
    overscan: 12,
    scrollMargin: top,
    initialMeasurementsCache: leftWith.get(key) ?? [],
  });
  useRemembered(key, () => virtualizer.takeSnapshot());
  const items = virtualizer.getVirtualItems();
  const last = items.at(-1);
  return {
    indexes: items.map(({ index }) => index),
    before: (items[0]?.start ?? top) - top,
    after: last === undefined ? 0 : virtualizer.getTotalSize() + top - last.end,
    measure: virtualizer.measureElement,
  };
}

function useRemembered(key: string, snapshot: () => VirtualItem[]): void {
  const latest = useRef({ key, snapshot });
  latest.current = { key, snapshot };
  useEffect(() => () => void leftWith.set(latest.current.key, latest.current.snapshot()), []);
}
