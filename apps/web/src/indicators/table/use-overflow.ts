import { type RefObject, useEffect, useState } from 'react';

/**
 * Whether an element's content is wider than itself. Only then may it scroll sideways: a box that can scroll holds the sticky
 * header in itself, away from the top of the window.
 */
export function useOverflow(element: RefObject<HTMLElement | null>): boolean {
  const [overflows, setOverflows] = useState(false);
  useEffect(() => {
    const { current } = element;
    if (current === null) return;
    const observer = new ResizeObserver(() => setOverflows(current.scrollWidth > current.clientWidth + 1));
    observer.observe(current);
    for (const child of current.children) observer.observe(child);
    return () => observer.disconnect();
  }, [element]);
  return overflows;
}
