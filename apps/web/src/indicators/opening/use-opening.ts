import { type MouseEvent, useState } from 'react';
import type { OnDemand } from './on-demand.ts';

/** The choice that has the focus in what opens: by a key the first or the last, by a pointer none. */
export type Start = 'first' | 'last' | null;

interface Opened<Code> {
  readonly Code: Code;
  readonly start: Start;
}

interface Opening<Code> {
  /** What takes the button's place once it was pressed and its code is here; null until then. */
  readonly opened: Opened<Code> | null;
  /** The code did not come; pressing the button again asks again. */
  readonly failed: boolean;
  readonly open: (button: HTMLElement, start: Start) => void;
  /** For the button. */
  readonly pressing: {
    readonly onPointerEnter: () => void;
    readonly onFocus: () => void;
    readonly onClick: (event: MouseEvent<HTMLElement>) => void;
  };
}

/**
 * A button whose code comes when it is about to be pressed: with the pointer above it, or the focus in it. A press that comes
 * before the code waits for it.
 */
export function useOpening<Code>(code: OnDemand<Code>): Opening<Code> {
  const [opened, setOpened] = useState<Opened<Code> | null>(null);
  const [failed, setFailed] = useState(false);
  const open = (button: HTMLElement, start: Start) => {
    setFailed(false);
    // Not every browser brings the focus to a button that is clicked.
    button.focus();
    code().then(
      // Whoever has gone on meanwhile is not called back.
      (Code) => document.activeElement === button && setOpened({ Code, start }),
      () => setFailed(true),
    );
  };
  const ahead = () => {
    // What fails is asked for again, and then reported, when the button is pressed.
    code().catch(() => {});
  };
  return {
    opened,
    failed,
    open,
    pressing: {
      onPointerEnter: ahead,
      onFocus: ahead,
      // A press by a key, or by what reads the screen aloud, has no count.
      onClick: ({ currentTarget, detail }) => open(currentTarget, detail === 0 ? 'first' : null),
    },
  };
}
