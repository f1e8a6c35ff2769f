import { useLayoutEffect, useRef } from 'react';
import { useNavigation } from 'react-router';

interface SentOnce {
  /** It was sent, and nothing has come of it yet. */
  readonly isUnderWay: () => boolean;
  readonly begin: () => void;
}

/**
 * Whether a form is on its way, from the press itself on: the page draws that only a moment later, and a second press of a double
 * click would send it once more.
 *
 * @param busy the page says that it is on its way
 * @param outcome of when it was last sent
 */
export function useSentOnce(busy: boolean, outcome: unknown): SentOnce {
  const underWay = useRef(false);
  const idle = useNavigation().state === 'idle';
  // biome-ignore lint/correctness/useExhaustiveDependencies: another outcome ends it too, where it came too fast to be drawn as busy
  useLayoutEffect(() => {
    if (busy) underWay.current = true;
    else if (idle) underWay.current = false;
  }, [busy, idle, outcome]);
  return {
    isUnderWay: () => underWay.current,
    begin: () => {
      underWay.current = true;
    },
  };
}
