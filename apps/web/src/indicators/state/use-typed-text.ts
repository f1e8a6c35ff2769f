import { useEffect, useRef, useState } from 'react';

const PAUSE = 300;

/**
 * Text that narrows at once and reaches the address when typing pauses. An address changed by anything else (back, a removed
 * filter) replaces what is typed.
 */
export function useTypedText(
  committed: string,
  commit: (text: string) => void,
): readonly [string, (text: string) => void] {
  const [typed, setTyped] = useState(committed);
  const own = useRef(committed);
  useEffect(() => {
    if (committed === own.current) return;
    own.current = committed;
    setTyped(committed);
  }, [committed]);
  useEffect(() => {
    const text = typed.trim();
    if (text === own.current) return;
    const timer = setTimeout(() => {
      own.current = text;
      commit(text);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [typed, commit]);
  return [typed, setTyped];
}
