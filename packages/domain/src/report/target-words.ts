import { parsePeriod } from '../period/parse-period.ts';
import type { ReportTarget } from './report-content.ts';

/** A target as a reader sees it: "53 for Q4 2023-24 (provisional)". */
export function targetWords({ raw, period, provisional }: ReportTarget): string {
  const read = period === null ? null : parsePeriod(period);
  const label = read === null ? '' : ` for ${read.ok ? read.period.label : period}`;
  return `${raw}${label}${provisional ? ' (provisional)' : ''}`;
}
