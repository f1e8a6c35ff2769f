import { makePanels } from '@dial/domain/chart/make-panels';
import { ragBands } from '@dial/domain/chart/rag-bands';
import { type Rated, standingBounds } from '@dial/domain/chart/standing-bounds';
import { parsePeriod } from '@dial/domain/period/parse-period';
import type { PeriodKind } from '@dial/domain/period/period';
import { indicatorName } from '@dial/domain/text/indicator-name';
import { Link } from 'react-router';
import { Section } from '../shared/document/section.tsx';
import { editionNameOfId } from '../shared/edition-name.ts';
import type { Comment } from '../shared/figures/chart/chart-comments.tsx';
import type { Figure } from '../shared/figures/figure.ts';
import { Figures, type FiguresAnalysis } from '../shared/figures/figures.tsx';
import { indicatorPath } from '../shared/indicator-filters.ts';
import type { Stage } from '../shared/stage.ts';
import type { Polarity, Target } from '../shared/target/target.ts';
import type { GroupRow } from './analysis/analysis.ts';
import { EmbedChart } from './analysis/embed-chart.tsx';
import { GroupCharts } from './analysis/group-charts.tsx';
import { breakRemark } from './breaks/break-words.ts';
import type { SeriesBreak } from './breaks/series-break.ts';

interface Props {
  readonly edition: {
    readonly id: string;
    readonly title: string;
    readonly stage: Stage;
    readonly source: { readonly document: string } | null;
  };
  readonly indicator: {
    readonly id: string;
    readonly title: string;
    readonly series: string | null;
    readonly unit: string;
    readonly decimals: number | null;
    readonly polarity: Polarity;
    readonly cumulative: boolean;
  };
  /** The area's name. */
  readonly area: string;
  /** The indicator's own, and other documents' figures of the same measure. */
  readonly figures: readonly Figure[];
  /** Other documents' figures that are not shown, and why, in sentences. */
  readonly remarks: readonly string[];
  readonly targets: readonly Target[];
  readonly rating: Rated;
  /** Id of the period reported on. */
  readonly reported: string | null;
  /** Id of the newest edition that reports it. */
  readonly newest: string;
  readonly analysis: FiguresAnalysis;
  /** The other series of its group. */
  readonly group: GroupRow['group'];
  /** What was written about it, which the chart marks. */
  readonly comments: readonly Comment[];
  /** Those that part the figures of the edition. */
  readonly breaks: readonly SeriesBreak[];
}

/** The figures of an indicator: the chart with the target's bands, the table, and both to take away. */
export function FiguresSection(props: Props) {
  const { edition, indicator, area, figures, remarks, targets, rating, reported, newest } = props;
  const { analysis, group, comments, breaks } = props;
  const { id, title, series, unit, decimals, polarity, cumulative } = indicator;
  const broken = breaks.map(({ period }) => period.id);
  const source = edition.source === null ? edition.title : `${edition.title} (${edition.source.document})`;
  const own = figures.filter(({ origin }) => origin === undefined);
  return (
    <Section id="figures" title="Figures">
      {newest !== edition.id && (
        <p>
          As this edition showed them.{' '}
          <Link to={`${indicatorPath(newest, id)}#figures`}>The figures of {editionNameOfId(newest)}</Link>,
          the newest edition.
        </p>
      )}
      <Figures
        name={indicatorName(indicator)}
        figures={figures}
        remarks={[...breaks.map(breakRemark), ...remarks]}
        breaks={broken}
        subject={{ edition: edition.id, indicator: id, title, series, area, unit }}
        decimals={decimals}
        cumulative={cumulative}
        reported={kindOf(reported)}
        bandsOf={(panel) => {
          const bounds = standingBounds(panel, targets, polarity, rating);
          return bounds === null ? [] : ragBands(bounds);
        }}
        analysis={analysis}
        comments={comments}
        source={source}
        file={id}
      />
      <GroupCharts
        edition={edition.id}
        own={indicator}
        figures={own}
        breaks={broken}
        group={group}
        source={source}
      />
      {edition.stage === 'PUBLISHED' && (
        <EmbedChart
          edition={edition.id}
          indicator={id}
          name={indicatorName(indicator)}
          drawn={makePanels(own, unit).length > 0}
        />
      )}
    </Section>
  );
}

function kindOf(period: string | null): PeriodKind | null {
  const read = period === null ? null : parsePeriod(period);
  return read?.ok ? read.period.kind : null;
}
