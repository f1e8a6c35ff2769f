import { useState } from 'react';
import { useSearchParams } from 'react-router';

/**
 * What is typed to narrow a page. Kept in the address as `q`, which is replaced while typing goes on, so that back leaves the
 * page; the text itself is state, since an address follows a keystroke too late for a controlled field.
 */
export function useTyped(): readonly [string, (typed: string) => void] {
  const [params, setParams] = useSearchParams();
  const [typed, setTyped] = useState(params.get('q') ?? '');
  const type = (text: string) => {
    setTyped(text);
    const next = new URLSearchParams(params);
    if (text.trim() === '') next.delete('q');
    else next.set('q', text);
    setParams(next, { replace: true, preventScrollReset: true });
  };
  return [typed, type];
}
