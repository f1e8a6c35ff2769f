import { parsePeriod } from '@dial/domain/period/parse-period';
import { previousPeriod } from '@dial/domain/period/previous-period';

/** Edition ids are the ids of their quarters. */
export function precedingQuarter(financialYear: string, quarter: number): string {
  const parsed = parsePeriod(`${financialYear}-q${quarter}`);
  const preceding = parsed.ok ? previousPeriod(parsed.period) : null;
  if (preceding === null) throw new Error(`${financialYear} Q${quarter} has no preceding quarter`);
  return preceding.id;
}
