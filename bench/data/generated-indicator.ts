import type { IndicatorData } from '../../packages/domain/src/edition-data/indicator-data.ts';
import type { GeneratedSeries } from './generated-series.ts';
import { AREAS, DIRECTORATES } from './generated-words.ts';

const SERVICES_EACH = 4;

/** The row of a series in an edition. Two in three print a rating; now and then it is not the one that Dial works out. */
export function generatedIndicator(series: GeneratedSeries, place: number, period: string): IndicatorData {
  const { id, title, rules, target } = series;
  const directorate = DIRECTORATES[place % DIRECTORATES.length];
  const printed = target !== null && place % 3 !== 0;
  return {
    id,
    title,
    printed_titles: [],
    series: null,
    group: null,
    area: AREAS[place % AREAS.length]?.slug ?? 'none',
    reference: String(place),
    ...rules,
    polarity_source: { by: 'editor', line: null, reason: 'Generated for measuring speed.' },
    runs_evenly: false,
    seasonal: false,
    frequency: 'quarterly',
    frequency_raw: 'Quarterly',
    time_period_raw: null,
    period,
    purpose: `Generated for measuring speed: what ${title} would be for.`,
    additional: null,
    printed_rag: printed ? { ...printedRag(series), line: place } : null,
    printed_good: rules.polarity === 'lower-is-better' ? 'Low' : 'High',
    tolerance: null,
    responsibility: {
      reporting_officers: [`Generated Officer ${place % 40}`],
      authorising_managers: [`Generated Manager ${place % 20}`],
      director: null,
      service: `Generated Service ${place % (DIRECTORATES.length * SERVICES_EACH)}`,
      directorate_printed: directorate?.name ?? null,
      raw: null,
      line: null,
    },
    lines: [place],
    listed_only: false,
    notes: [],
    breaks: [],
  };
}

function printedRag({ figures, target, rules }: GeneratedSeries) {
  const ratio = Number(figures.at(-1)) / Number(target);
  const short = rules.polarity === 'lower-is-better' ? ratio - 1 : 1 - ratio;
  if (short <= 0.04) return { rag: 'green', raw: 'G' } as const;
  return short <= 0.1 ? ({ rag: 'amber', raw: 'A' } as const) : ({ rag: 'red', raw: 'R' } as const);
}
