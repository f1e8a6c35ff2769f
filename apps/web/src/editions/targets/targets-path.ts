import { printQuery } from '../../shared/url-state.ts';

/** The targets of an indicator; without a year, those of the edition's. */
export function targetsPath(edition: string, indicator: string, year?: string): string {
  const query = new URLSearchParams({ indicator });
  if (year !== undefined) query.set('year', year);
  return `/editions/${edition}/targets${printQuery(query)}`;
}
