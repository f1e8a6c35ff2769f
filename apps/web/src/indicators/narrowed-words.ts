import { chipsOf } from './filters/chips.ts';
import type { IndicatorList } from './state/use-indicator-list.ts';

/** What the list is narrowed to: "Search: “tax”; Rating: Red", or "All indicators". */
export function narrowedWords({ state, fields, typed }: IndicatorList): string {
  const text = typed.trim();
  const narrowed = [
    ...(text === '' ? [] : [`Search: “${text}”`]),
    ...chipsOf(state.filters, fields)
      .filter(({ known }) => known)
      .map(({ label, name }) => `${label}: ${name}`),
  ];
  return narrowed.length === 0 ? 'All indicators' : narrowed.join('; ');
}
