import { useEffect, useState } from 'react';

/** Milliseconds for which it is said that something is copied. */
const SHOWN_FOR = 3000;

/** Copies texts, and holds what came of the last: "copied" for a moment, or "refused" where the browser does not let it. */
export function useCopied() {
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  useEffect(() => {
    if (outcome !== 'copied') return;
    const timer = setTimeout(() => setOutcome(null), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [outcome]);
  /** @returns whether it is copied */
  const copy = async (text: string): Promise<boolean> => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      setOutcome('refused');
      return false;
    }
    setOutcome('copied');
    return true;
  };
  return { outcome, copy };
}
