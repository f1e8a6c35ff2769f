import { mappingAnchor } from './outcome-address.ts';

/** Brings the focus to a mapping's line, unfolding what it is folded into. */
export function focusMapping(mapping: string): void {
  const line = document.getElementById(mappingAnchor(mapping));
  const folded = line?.closest('details');
  if (folded) folded.open = true;
  line?.focus();
}
