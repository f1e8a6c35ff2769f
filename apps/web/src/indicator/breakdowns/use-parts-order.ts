import { useState } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import { type PartsOrder, parsePartsOrder, withPartsOrder } from './parts-order.ts';

/** The order of the parts, which the address holds, and how to choose another. */
export function usePartsOrder(): readonly [PartsOrder, (order: PartsOrder) => void] {
  const [params, setParams] = useSearchParams();
  const { key } = useLocation();
  // The address follows a moment later; until then the control already shows what was chosen.
  const [ahead, setAhead] = useState<{ readonly of: string; readonly order: PartsOrder } | null>(null);
  const choose = (order: PartsOrder) => {
    setAhead({ of: key, order });
    setParams((now) => withPartsOrder(now, order), { replace: true, preventScrollReset: true });
  };
  return [ahead?.of === key ? ahead.order : parsePartsOrder(params), choose];
}
