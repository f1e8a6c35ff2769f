import { editionName } from '../../shared/edition-name.ts';
import { type ReportedIndicator, reportingOf } from '../measures/reporting.ts';

interface Measure {
  readonly placeholder: boolean;
  readonly indicators: readonly Pick<ReportedIndicator, 'reports'>[];
}

interface Edition {
  readonly id: string;
  readonly financialYear: string;
  readonly quarter: number;
}

/** "12 of 19 reported, 9 of them in 2023-24 Q3; 1 placeholder": a count, never a share. */
export function reportedWords(measures: readonly Measure[], newest: Edition | null): string {
  const real = measures.filter(({ placeholder }) => !placeholder);
  const placeholders = measures.length - real.length;
  const states = real.map(({ indicators }) => reportingOf(indicators, newest?.id ?? null));
  const reported = states.filter((state) => state !== 'none').length;
  const now = states.filter((state) => state === 'newest').length;
  const inNewest = newest === null || reported === 0 ? '' : `, ${now} of them in ${editionName(newest)}`;
  const still =
    placeholders === 0
      ? ''
      : `; ${placeholders} ${placeholders === 1 ? 'is a placeholder' : 'are placeholders'}`;
  return `${reported} of ${measures.length} reported${inNewest}${still}`;
}
