import { useEffect, useState, useSyncExternalStore } from 'react';
import { contentOf } from '../content-of.ts';
import type { FiledReturn } from '../filed-return.ts';
import { Autosave, type SaveState } from './autosave.ts';
import type { KeptPlace } from './kept-return.ts';
import { type Restored, restoreKept } from './restore-kept.ts';
import type { Send } from './save-answer.ts';

export interface Autosaved {
  readonly autosave: Autosave;
  readonly state: SaveState;
  /** What was found in the browser when the form was opened. */
  readonly found: Restored;
}

/** The draft of a form that is open, saved by itself. Hold the form by the return's id, so that another return gets its own. */
export function useAutosave(filed: FiledReturn, place: KeptPlace, send: Send): Autosaved {
  const [{ autosave, found }] = useState(() => {
    const present = { content: contentOf(filed), version: filed.version, isOpen: filed.mayFile };
    const found = restoreKept(place.read(), present);
    const content = found.kind === 'restore' ? found.kept.content : present.content;
    return { autosave: new Autosave({ filed, content, send, place }), found };
  });
  useEffect(() => {
    const online = () => void autosave.save();
    const left = () => {
      if (document.visibilityState === 'hidden') void autosave.save(true);
    };
    autosave.start();
    window.addEventListener('online', online);
    document.addEventListener('visibilitychange', left);
    return () => {
      window.removeEventListener('online', online);
      document.removeEventListener('visibilitychange', left);
      autosave.stop();
      void autosave.save(true);
    };
  }, [autosave]);
  const state = useSyncExternalStore(
    (listener) => autosave.subscribe(listener),
    () => autosave.state,
  );
  return { autosave, state, found };
}
