import type { EditionData } from '@dial/domain/edition-data/edition-data';
import type { IndicatorData } from '@dial/domain/edition-data/indicator-data';
import type { ObservationData, TargetData } from '@dial/domain/edition-data/observation-data';

// Made-up rows of data files, each ordinary in everything that is not asked for.

export function madeIndicator(id: string, period: string, rest: Partial<IndicatorData> = {}): IndicatorData {
  return {
    id,
    title: `Made-up ${id}`,
    printed_titles: [],
    series: null,
    group: null,
    area: 'parks',
    reference: null,
    unit: 'number',
    decimals: 0,
    polarity: 'higher-is-better',
    polarity_source: { by: 'editor', line: null, reason: 'Made up.' },
    measure: 'count',
    aggregation: 'sum',
    runs_evenly: false,
    seasonal: false,
    frequency: 'quarterly',
    frequency_raw: 'Q',
    time_period_raw: null,
    period,
    purpose: null,
    additional: null,
    printed_rag: null,
    printed_good: null,
    tolerance: null,
    responsibility: {
      reporting_officers: ['Ada Made'],
      authorising_managers: ['Bo Made'],
      director: null,
      service: 'Parks & Gardens',
      directorate_printed: null,
      raw: null,
      line: null,
    },
    lines: [10],
    listed_only: false,
    notes: [],
    breaks: [],
    ...rest,
  };
}

export function madeObservation(
  indicator: string,
  period: string,
  value: string,
  rest: Partial<ObservationData> = {},
): ObservationData {
  return {
    indicator,
    period,
    kind: 'actual',
    breakdown: '',
    raw: value,
    value,
    status: 'final',
    expected: null,
    heading: null,
    attached_to: [],
    standing: true,
    line: 10,
    column: period,
    note: null,
    ...rest,
  };
}

export function madeTarget(
  indicator: string,
  period: string,
  value: string,
  rest: Partial<TargetData> = {},
): TargetData {
  return {
    indicator,
    period,
    cadence: 'period',
    form: 'level',
    raw: value,
    value,
    lower: null,
    upper: null,
    change_by: null,
    baseline: null,
    provisional: false,
    status: 'final',
    standing: true,
    line: 10,
    column: 'target',
    note: null,
    ...rest,
  };
}

export function madeHead(financialYear: string, quarter: number): EditionData['head'] {
  const id = `${financialYear}-q${quarter}`;
  const outcome = { id: 'greener-parks', text: 'Greener parks', raw: 'Greener parks', line: 3 };
  const area = (slug: string, name: string, position: number) => ({
    id: `${id}.${slug}`,
    name,
    position,
    description: null,
    description_line: null,
    references: null,
    published: null,
    // One outcome beside two areas.
    target_outcomes: [outcome],
    lines: [position],
  });
  return {
    id,
    title: `Made-up report ${id}`,
    printed_titles: [],
    document: `made-up-${id}.txt`,
    financial_year: financialYear,
    quarter,
    version: null,
    produced_by: null,
    introduction: [{ text: 'Made up for tests.', line: 1 }],
    meetings: [{ body: 'Made-up Board', date: '2097-01-31', date_raw: '31/01/97', line: 2 }],
    legend: [],
    colours_survived: true,
    areas: [area('parks', "Children's Parks & Cafés", 1), area('ponds', 'Ponds', 2)],
    links: [],
  };
}
