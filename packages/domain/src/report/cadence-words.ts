import type { ReportCadence } from './report-content.ts';

/** What a target is for, in words: "for 2023-24", "standing, for any period". The label is of its period, null where it names none. */
export function cadenceWords(cadence: ReportCadence, label: string | null): string {
  switch (cadence) {
    case 'PERIOD':
      return label === null ? 'for the period' : `for ${label}`;
    case 'YEAR_TO_DATE':
      return label === null ? 'for the year to date' : `for ${toDate(label)}`;
    case 'YEAR':
      return label === null ? 'for the year' : `for the whole of ${label}`;
    case 'STANDING':
      return 'standing, for any period';
  }
}

const toDate = (label: string) => (label.startsWith('Year') ? `the y${label.slice(1)}` : label);
