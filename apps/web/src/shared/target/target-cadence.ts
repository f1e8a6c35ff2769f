import type { Target } from './target.ts';

/** What a target is for, in words: "for 2023-24", "at any time". */
export function cadenceWords({ cadence, period }: Pick<Target, 'cadence' | 'period'>): string {
  switch (cadence) {
    case 'PERIOD':
      return period === null ? 'for the period' : `for ${period.label}`;
    case 'YEAR_TO_DATE':
      return period === null ? 'for the year to date' : `for ${toDate(period.label)}`;
    case 'YEAR':
      return period === null ? 'for the year' : `for the whole of ${period.label}`;
    case 'STANDING':
      return 'standing, for any period';
  }
}

const toDate = (label: string) => (label.startsWith('Year') ? `the y${label.slice(1)}` : label);
