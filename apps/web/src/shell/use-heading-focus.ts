import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/** Brings the focus to the heading after each change of page, not on the first and not when only filters change. */
export function useHeadingFocus(): void {
  const { pathname, hash } = useLocation();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    if (hash === '') document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [pathname, hash]);
}
