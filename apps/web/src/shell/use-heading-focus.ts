import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/**
 * Brings the focus to the heading, or to what the address names by its hash, after each change of page: not on the first, and
 * not when only filters change.
 */
export function useHeadingFocus(): void {
  const { pathname, hash } = useLocation();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    const named = hash === '' ? null : document.getElementById(decodeURIComponent(hash.slice(1)));
    const target = named ?? document.querySelector<HTMLElement>('main h1');
    // A part of the page, that no key reaches, can be brought the focus only so.
    if (target !== null && target.tabIndex < 0) target.tabIndex = -1;
    target?.focus({ preventScroll: true });
  }, [pathname, hash]);
}
