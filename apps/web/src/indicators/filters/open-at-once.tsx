import { type RefObject, use, useEffect, useLayoutEffect, useRef } from 'react';
import { SelectStateContext } from 'react-aria-components/Select';
import { useHandler } from '../../shared/use-handler.ts';
import type { Start } from '../opening/use-opening.ts';

interface Props {
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly start: Start;
}

/** Opens the select that it stands in as soon as that knows its choices. Its button has the focus first, and has it again when it is closed. */
export function OpenAtOnce({ button, start }: Props) {
  const state = use(SelectStateContext);
  const opened = useRef(false);
  const open = useHandler(() => state?.open(start));
  const isReady = state !== null && state.collection.size > 0;
  useLayoutEffect(() => button.current?.focus({ preventScroll: true }), [button]);
  useEffect(() => {
    if (!isReady || opened.current) return;
    opened.current = true;
    open();
  }, [isReady, open]);
  return null;
}
