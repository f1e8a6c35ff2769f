import { readText } from '@dial/domain/address/query-values';
import { isIsoDate } from '@dial/domain/period/is-iso-date';
import { printQuery } from '../shared/url-state.ts';

/** What the audit is narrowed to; empty texts mean any. */
export interface AuditFilters {
  readonly edition: string;
  readonly indicator: string;
  /** A person's id. */
  readonly actor: string;
  /** An action, or all that begin so: "return.". */
  readonly action: string;
  /** ISO dates, both included. */
  readonly from: string;
  readonly to: string;
}

const NAMES = ['edition', 'indicator', 'actor', 'action', 'from', 'to'] as const;

/** As the address says them. What is no day of the calendar is none. */
export function parseAuditFilters(params: URLSearchParams): AuditFilters {
  const day = (name: string) => (isIsoDate(readText(params, name)) ? readText(params, name) : '');
  return {
    edition: readText(params, 'edition'),
    indicator: readText(params, 'indicator'),
    actor: readText(params, 'actor'),
    action: readText(params, 'action'),
    from: day('from'),
    to: day('to'),
  };
}

/** "?edition=2023-24-q4&action=return."; `after` is where the page before ended. */
export function auditQuery(filters: AuditFilters, after?: string): string {
  const params = new URLSearchParams();
  for (const name of NAMES) if (filters[name] !== '') params.set(name, filters[name]);
  if (after !== undefined) params.set('after', after);
  return printQuery(params);
}

/** As the API takes them. */
export function auditInput(filters: AuditFilters): Partial<AuditFilters> {
  return Object.fromEntries(
    NAMES.filter((name) => filters[name] !== '').map((name) => [name, filters[name]]),
  );
}
