import { useEffect, useState } from 'react';
import type { Soon } from './soon.ts';

/** An answer where it is here, and again once it is; undefined until then. */
export function useSoon<Value>(answer: Soon<Value>): Value | undefined {
  const [arrived, setArrived] = useState<{ readonly of: Soon<Value>; readonly value: Value }>();
  useEffect(() => {
    let isOver = false;
    void answer.later?.then((value) => {
      if (!isOver) setArrived({ of: answer, value });
    });
    return () => {
      isOver = true;
    };
  }, [answer]);
  if (answer.later === null) return answer.now;
  return arrived?.of === answer ? arrived.value : undefined;
}
