import { useCallback, useLayoutEffect, useRef } from 'react';

/**
 * A handler that stays the same function while what it does follows the last drawing, so that what is handed it need not be drawn
 * anew. It is for events: while drawing it must not be called.
 */
export function useHandler<Given extends readonly unknown[], Back>(
  handle: (...given: Given) => Back,
): (...given: Given) => Back {
  const latest = useRef(handle);
  useLayoutEffect(() => {
    latest.current = handle;
  });
  return useCallback((...given: Given) => latest.current(...given), []);
}
