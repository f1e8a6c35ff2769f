import {
  createContext,
  type RefObject,
  startTransition,
  use,
  useEffect,
  useLayoutEffect,
  useReducer,
  useRef,
} from 'react';
import { arrivals } from './arrivals.ts';

/** As many new lines as one frame has time for on a slow machine, without a pause that a reader would feel. */
export const IN_ONE_GO = 4;

/** Whether a list has been drawn on the page. The first comes whole: a scroll position that is restored must find its row. */
export const Begun = createContext<RefObject<boolean> | null>(null);

/**
 * Which lines are drawn now: those that already are, and the next few of the others; the rest come with the next frames.
 *
 * @param keys of all lines that are wanted, in their order
 * @param most new lines in one go
 * @param firstSeen the place of the first one on the screen: what follows it comes first
 */
export function useArrivals(
  keys: readonly string[],
  most: number,
  firstSeen: () => number,
): ReadonlySet<string> {
  const drawn = useRef<ReadonlySet<string>>(NONE);
  const [, goOn] = useReducer((count: number) => count + 1, 0);
  const begun = use(Begun);
  const arrived = arrivals(keys, drawn.current, begun?.current ? most : keys.length, firstSeen);
  const whole = arrived.size >= keys.length;
  useLayoutEffect(() => {
    drawn.current = arrived;
    if (begun !== null && arrived.size > 0) begun.current = true;
  });
  useEffect(() => (whole ? undefined : afterFrame(() => startTransition(goOn))));
  return arrived;
}

const NONE: ReadonlySet<string> = new Set();

/** Once a frame is painted, in a task of its own. */
function afterFrame(act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(act);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
