import { indicatorName } from '@dial/domain/text/indicator-name';
import { Breadcrumb } from '../shared/breadcrumb.tsx';
import layout from '../shared/document/beside-contents.module.css';
import { Contents } from '../shared/document/contents.tsx';
import { Button } from '../shared/editing/button.tsx';
import { Notice } from '../shared/editing/notice.tsx';
import { editionName } from '../shared/edition-name.ts';
import { FIGURE } from '../shared/figures/figure.ts';
import { readFragment } from '../shared/graphql.ts';
import { indicatorsPath } from '../shared/indicator-filters.ts';
import { CHAIN } from '../shared/lineage/chain.ts';
import { linkedFigures } from '../shared/lineage/linked-figures.ts';
import { OverrideSection } from '../shared/overrides/override-section.tsx';
import { TARGET } from '../shared/target/target.ts';
import { ChangeSentences } from './analysis/change-sentences.tsx';
import { figuresAnalysis } from './analysis/figures-analysis.tsx';
import { BREAKDOWN } from './breakdowns/breakdown-group.ts';
import { BreakdownsSection } from './breakdowns/breakdowns-section.tsx';
import { breakPeriods } from './breaks/break-periods.ts';
import { breaksIn, SERIES_BREAK } from './breaks/series-break.ts';
import { ChainsSection } from './chains-section.tsx';
import { ConflictsSection } from './conflicts-section.tsx';
import { CorrectionsNotice } from './corrections/corrections-notice.tsx';
import { RowTools } from './cycle/row-tools.tsx';
import { useReportEditor } from './editing/use-report-editor.tsx';
import { FiguresSection } from './figures-section.tsx';
import { LayersSection } from './layers-section.tsx';
import { ListedOnly } from './listed-only.tsx';
import type { LoadedIndicator } from './load-indicator.ts';
import { Masthead } from './masthead.tsx';
import { MeasureSection } from './measure-section.tsx';
import { chartComments } from './narrative/chart-comments.ts';
import { COMMENTARY } from './narrative/commentary.ts';
import { CommentarySection } from './narrative/commentary-section.tsx';
import { OutcomesSection } from './outcomes-section.tsx';
import { pageParts } from './page-parts.ts';
import { ReaderTools } from './reader-tools.tsx';
import { RecommendationsSection } from './recommendations-section.tsx';
import { RelatedSection } from './related-section.tsx';
import { RESPONSIBILITY, ResponsibilitySection } from './responsibility-section.tsx';
import { revisedFigures } from './revised-figures.ts';
import { SourcesSection } from './sources-section.tsx';
import { MOVEMENT } from './summary/movement-part.tsx';
import { RATING } from './summary/rating.ts';
import { SUMMARY, Summary } from './summary/summary.tsx';
import { TargetsSection } from './targets-section.tsx';
import { VersionsSection } from './versions/versions-section.tsx';
import { WalkBar } from './walk/walk-bar.tsx';
import { withFiled } from './with-filed.ts';

interface Props {
  readonly loaded: LoadedIndicator;
  /** The query of the list the reader came from, e.g. "?rag=red"; it goes along. */
  readonly query: string;
}

/** All that is held of one indicator in one edition. */
export function IndicatorView({
  loaded: { edition, indicator, report, place, walk, cycle, analysis },
  query,
}: Props) {
  const { unit, decimals, polarity } = indicator;
  const { glossary: terms, source, title: editionTitle } = edition;
  const document = source?.document ?? null;
  const shownThen = readFragment(FIGURE, indicator.observations);
  const figures = withFiled(revisedFigures(shownThen, cycle.standing, indicator), cycle.filed);
  const chains = readFragment(CHAIN, place.chains);
  const linked = linkedFigures(indicator, chains);
  const targets = readFragment(TARGET, report.targets);
  const measure = { unit, decimals, polarity };
  const rating = readFragment(RATING, report.rating);
  const breakdowns = readFragment(
    BREAKDOWN,
    place.reports.flatMap((row) => row.breakdowns),
  );
  const breaks = readFragment(SERIES_BREAK, place.seriesBreaks);
  const printed = source !== null;
  const comments = chartComments(readFragment(COMMENTARY, report.commentary));
  const shown = {
    listedOnly: report.listedOnly,
    printed,
    override: cycle.overrides.length > 0 || cycle.report.mayProposeOverride,
    breakdowns: breakdowns.length > 0,
    recommendations: cycle.report.recommendations.length > 0,
    versions: cycle.signedIn && cycle.report.versions.length > 0,
  };
  const { open, dialog, done } = useReportEditor({
    about: `${indicatorName(indicator)}, ${editionName(edition)}`,
    report: report.id,
    revision: cycle.revision,
    overrides: cycle.overrides,
    toCorrect: cycle.toCorrect,
    responsibility: readFragment(RESPONSIBILITY, report.responsibility),
    series: { indicator: indicator.id, breaks, periods: breakPeriods(shownThen) },
  });
  return (
    <>
      <Breadcrumb
        crumbs={[
          { label: `Headline, ${editionName(edition)}`, to: `/editions/${edition.id}` },
          { label: 'Indicators', to: `${indicatorsPath(edition.id)}${query}` },
        ]}
      />
      <div className={layout.page}>
        <div className={layout.main}>
          <WalkBar edition={edition.id} walk={walk} query={query} />
          <Masthead edition={edition} indicator={indicator} report={report} />
          <ReaderTools edition={edition.id} indicator={indicator} name={indicatorName(indicator)} />
          {done !== null && <Notice tone="done" title={done.message} about={done} />}
          <RowTools
            cycle={cycle}
            edition={edition.id}
            indicator={indicator.id}
            onCorrect={() => open({ kind: 'correct' })}
            onRecordBreak={() => open({ kind: 'record-break' })}
          />
          <CorrectionsNotice corrections={cycle.report.corrections} versions={cycle.report.versions} />
          {report.listedOnly ? (
            <ListedOnly edition={editionTitle} />
          ) : (
            <>
              <Summary
                {...measure}
                report={report}
                figures={figures}
                coloursSurvived={edition.coloursSurvived}
                printed={printed}
                overridden={cycle.override !== null}
                revisedSince={cycle.report.revisedSince}
              />
              <ChangeSentences
                {...analysis.report}
                movement={readFragment(MOVEMENT, readFragment(SUMMARY, report)).movement.explanation}
              />
              <OverrideSection
                overrides={cycle.overrides}
                computed={rating.computed}
                unratedReason={rating.unratedReason}
                mayPropose={cycle.report.mayProposeOverride}
                onPropose={() => open({ kind: 'propose-override' })}
                onDecide={({ id }, change) => open({ kind: 'decide-override', override: id, change })}
              />
              <FiguresSection
                edition={edition}
                indicator={indicator}
                area={report.area.name}
                figures={[...figures, ...linked.figures]}
                remarks={linked.remarks}
                targets={targets}
                rating={rating}
                reported={report.period?.id ?? null}
                newest={cycle.newest}
                analysis={figuresAnalysis(analysis.report, polarity)}
                group={analysis.group}
                comments={comments}
                breaks={breaksIn(breaks, edition.id)}
              />
              {breakdowns.length > 0 && (
                <BreakdownsSection
                  groups={breakdowns}
                  indicator={{ id: indicator.id, name: indicatorName(indicator), unit }}
                  edition={{ id: edition.id, name: editionName(edition) }}
                />
              )}
              <CommentarySection
                boxes={report.commentary}
                edition={edition.id}
                terms={terms}
                printed={printed}
              />
            </>
          )}
          <RecommendationsSection
            recommendations={cycle.report.recommendations}
            edition={edition.id}
            indicator={indicator.id}
          />
          <MeasureSection indicator={indicator} report={report} terms={terms} />
          <ResponsibilitySection
            responsibility={report.responsibility}
            edition={edition.id}
            document={document}
            actions={
              cycle.may.assign && (
                <Button onPress={() => open({ kind: 'assign' })}>Change who answers…</Button>
              )
            }
          />
          {!report.listedOnly && <TargetsSection {...measure} targets={targets} printed={printed} />}
          <OutcomesSection indicator={place} area={report.area} />
          <LayersSection indicator={place} />
          <ChainsSection chains={chains} indicator={indicator.id} />
          <RelatedSection indicator={indicator} edition={edition.id} />
          <ConflictsSection conflicts={report.conflicts} edition={edition.id} />
          {shown.versions && <VersionsSection versions={cycle.report.versions} />}
          <SourcesSection
            notes={report.notes}
            lines={report.lines}
            document={document}
            editionTitle={editionTitle}
            edition={edition.id}
            breaks={breaks}
            onWithdrawBreak={cycle.may.recordBreaks ? (id) => open({ kind: 'withdraw-break', id }) : null}
          />
          <WalkBar edition={edition.id} walk={walk} query={query} isLast />
        </div>
        <Contents parts={pageParts(shown)} />
      </div>
      {dialog}
    </>
  );
}
