import { editionName } from '../../shared/edition-name.ts';
import { graphql, type ResultOf } from '../../shared/graphql.ts';

export const REPORTED_INDICATOR = graphql(`
  fragment FrameworkReportedIndicator on Indicator {
    id
    title
    series
    reports {
      id
      listedOnly
      edition {
        id
        financialYear
        quarter
      }
      rating {
        rag
        unratedReason
      }
    }
  }
`);

export type ReportedIndicator = ResultOf<typeof REPORTED_INDICATOR>;
export type Report = ReportedIndicator['reports'][number];

/** The row that says most about an indicator now: of the newest edition with figures; one without figures where no other is. */
export function latestReport({ reports }: Pick<ReportedIndicator, 'reports'>): Report | null {
  return reports.findLast(({ listedOnly }) => !listedOnly) ?? reports.at(-1) ?? null;
}

/** "Last reported in 2016-17 Q4"; null for a row of the newest edition, which is shown by its rating. */
export function earlierWords(report: Report, newest: string | null): string | null {
  const name = editionName(report.edition);
  if (report.listedOnly) return `Listed without figures in ${name}`;
  return report.edition.id === newest ? null : `Last reported in ${name}`;
}

/** Whether a measure is reported: in the newest edition, in an earlier one alone, or not yet. */
export type Reporting = 'newest' | 'earlier' | 'none';

/** A measure is reported where at least one of its indicators has figures in an edition that is held. */
export function reportingOf(
  indicators: readonly Pick<ReportedIndicator, 'reports'>[],
  newest: string | null,
): Reporting {
  const editions = indicators.flatMap(({ reports }) =>
    reports.filter(({ listedOnly }) => !listedOnly).map(({ edition }) => edition.id),
  );
  if (newest !== null && editions.includes(newest)) return 'newest';
  return editions.length > 0 ? 'earlier' : 'none';
}
