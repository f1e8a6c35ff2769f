import { useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';

/**
 * What is typed to narrow a page. Kept in the address as `q`, which is replaced while typing goes on, so that back leaves the
 * page; the text itself is state, since an address follows a keystroke too late for a controlled field. An address changed by
 * anything else (a link to the page as a whole) replaces what is typed.
 */
export function useTyped(): readonly [string, (typed: string) => void] {
  const [params, setParams] = useSearchParams();
  const kept = params.get('q') ?? '';
  const [typed, setTyped] = useState(kept);
  /** Texts on their way to the address, oldest first. */
  const written = useRef<string[]>([]);
  useEffect(() => {
    const own = written.current.indexOf(kept);
    written.current = written.current.slice(own + 1);
    if (own === -1) setTyped(kept);
  }, [kept]);
  const type = (text: string) => {
    setTyped(text);
    const next = new URLSearchParams(params);
    if (text.trim() === '') next.delete('q');
    else next.set('q', text);
    written.current.push(next.get('q') ?? '');
    setParams(next, { replace: true, preventScrollReset: true });
  };
  return [typed, type];
}
