import { type RefObject, useEffect } from 'react';

/**
 * Keeps the header of a table that scrolls sideways at the top of the window: there the browser's own sticky position holds it in
 * the box that scrolls, which is as high as the table.
 */
export function useStuckHeader(wrapper: RefObject<HTMLElement | null>, active: boolean): void {
  useEffect(() => {
    const box = wrapper.current;
    const head = box?.querySelector('thead');
    if (!active || !box || !head) return;
    const move = () => {
      const { top, height } = box.getBoundingClientRect();
      const by = Math.max(0, Math.min(-top, height - 2 * head.offsetHeight));
      head.style.setProperty('transform', `translateY(${by}px)`);
    };
    move();
    window.addEventListener('scroll', move, { passive: true });
    return () => {
      window.removeEventListener('scroll', move);
      head.style.removeProperty('transform');
    };
  }, [wrapper, active]);
}
