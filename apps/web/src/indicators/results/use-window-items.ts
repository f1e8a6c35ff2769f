import {
  measureElement,
  useWindowVirtualizer,
  type VirtualItem,
  type Virtualizer,
  windowScroll,
} from '@tanstack/react-virtual';
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';

/** Longer lists draw only what is near the screen. */
export const MOST_DRAWN = 150;

/** Drawn on either side of the screen: enough for a turn of the wheel, and each costs its share of every frame. */
const OVERSCAN = 4;

/** The heights that a list was left with, so that back finds the same row at the same place. */
const leftWith = new Map<string, VirtualItem[]>();

interface Options {
  readonly count: number;
  readonly estimate: (index: number) => number;
  readonly keyOf: (index: number) => string;
}

/** The place of an item in the list, and its height in pixels as far as it is known. */
export interface Placed {
  readonly index: number;
  readonly height: number;
}

export interface WindowItems {
  /** What to draw, in order. */
  readonly places: readonly Placed[];
  /** Which of these is the first on the screen. */
  readonly firstSeen: number;
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
  const top = useTop(list);
  const live = useLive();
  const virtualizer = useWindowVirtualizer<Element>({
    count,
    estimateSize: estimate,
    getItemKey: keyOf,
    overscan: OVERSCAN,
    measureElement: heightOf,
    // Rows are drawn with the frame that needs them, once, not again with each event of a scroll.
    useFlushSync: false,
    scrollMargin: top,
    scrollToFn: (...write) => {
      if (live.current) windowScroll(...write);
    },
    initialMeasurementsCache: leftWith.get(key) ?? [],
  });
  useRemembered(key, () => virtualizer.takeSnapshot());
  const items = virtualizer.getVirtualItems();
  const last = items.at(-1);
  return {
    places: items.map(({ index, size }) => ({ index, height: size })),
    firstSeen: items.findIndex(({ index }) => index === virtualizer.range?.startIndex),
    before: (items[0]?.start ?? top) - top,
    // Before the first measurement nothing is drawn; the height is there all the same, for a scroll position to be restored.
    after: virtualizer.getTotalSize() + top - (last?.end ?? top),
    measure: virtualizer.measureElement,
  };
}

/**
 * The height of an item, as the observer reports it: reading it from one that was just drawn would lay the page out within the
 * drawing, and again for the frame. Only above the screen, where it moves what is seen, is it read at once.
 */
function heightOf(
  element: Element,
  entry: ResizeObserverEntry | undefined,
  virtualizer: Virtualizer<Window, Element>,
): number {
  const index = virtualizer.indexFromElement(element);
  const known = virtualizer.measurementsCache[index];
  return entry === undefined && known !== undefined && known.start >= (virtualizer.scrollOffset ?? 0)
    ? known.size
    : measureElement(element, entry, virtualizer);
}

/**
 * False until the list has been on the screen. A virtualizer that takes hold of the window writes the position it knows, which is
 * that of the page before; the position of this page is the router's to restore.
 */
function useLive(): RefObject<boolean> {
  const live = useRef(false);
  useEffect(() => {
    live.current = true;
    return () => {
      live.current = false;
    };
  }, []);
  return live;
}

/** Where an element begins in the page. It moves when what is above it changes height, and then the page does too. */
function useTop(element: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const measure = () => {
      const box = element.current?.getBoundingClientRect();
      if (box !== undefined) setTop(Math.round(box.top + window.scrollY));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [element]);
  return top;
}

function useRemembered(key: string, snapshot: () => VirtualItem[]): void {
  const latest = useRef({ key, snapshot });
  latest.current = { key, snapshot };
  useEffect(() => () => void leftWith.set(latest.current.key, latest.current.snapshot()), []);
}
