import { readText } from '@dial/domain/address/query-values';

/** What the address of the outcomes page may narrow by, beside typed words (`q`). */
export interface OutcomeFilters {
  /** The id of a strategic priority; empty for any. */
  readonly priority: string;
  /** Only outcomes that lack something in the edition. */
  readonly gaps: boolean;
}

/** Reads the filters of an address; a priority that is not known does not narrow. */
export function parseOutcomeFilters(
  params: URLSearchParams,
  priorities: readonly { readonly id: string }[],
): OutcomeFilters {
  const priority = readText(params, 'priority');
  return {
    priority: priorities.some(({ id }) => id === priority) ? priority : '',
    gaps: readText(params, 'gaps') === 'true',
  };
}

/** The address's parameters with other filters; what else it holds (the edition, typed words) stays. */
export function withOutcomeFilters(
  params: URLSearchParams,
  { priority, gaps }: OutcomeFilters,
): URLSearchParams {
  const next = new URLSearchParams(params);
  next.delete('priority');
  next.delete('gaps');
  if (priority !== '') next.set('priority', priority);
  if (gaps) next.set('gaps', 'true');
  return next;
}
