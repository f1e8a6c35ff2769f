import { Breadcrumb } from '../shared/breadcrumb.tsx';
import { Contents } from '../shared/document/contents.tsx';
import { editionName } from '../shared/edition-name.ts';
import { FIGURE } from '../shared/figures/figure.ts';
import { readFragment } from '../shared/graphql.ts';
import { indicatorsPath } from '../shared/indicator-filters.ts';
import { CHAIN } from '../shared/lineage/chain.ts';
import { linkedFigures } from '../shared/lineage/linked-figures.ts';
import { TARGET } from '../shared/target/target.ts';
import { ChainsSection } from './chains-section.tsx';
import { ConflictsSection } from './conflicts-section.tsx';
import { FiguresSection } from './figures-section.tsx';
import styles from './indicator-view.module.css';
import { LayersSection } from './layers-section.tsx';
import { ListedOnly } from './listed-only.tsx';
import type { LoadedIndicator } from './load-indicator.ts';
import { Masthead } from './masthead.tsx';
import { MeasureSection } from './measure-section.tsx';
import { CommentarySection } from './narrative/commentary-section.tsx';
import { OutcomesSection } from './outcomes-section.tsx';
import { pageParts } from './page-parts.ts';
import { RelatedSection } from './related-section.tsx';
import { ResponsibilitySection } from './responsibility-section.tsx';
import { SourcesSection } from './sources-section.tsx';
import { RATING } from './summary/rating.ts';
import { Summary } from './summary/summary.tsx';
import { TargetsSection } from './targets-section.tsx';
import { WalkBar } from './walk/walk-bar.tsx';

interface Props {
  readonly loaded: LoadedIndicator;
  /** The query of the list the reader came from, e.g. "?rag=red"; it goes along. */
  readonly query: string;
}

/** All that is held of one indicator in one edition. */
export function IndicatorView({ loaded: { edition, indicator, report, place, walk }, query }: Props) {
  const { unit, decimals, polarity } = indicator;
  const { glossary: terms, source, title: editionTitle } = edition;
  const figures = readFragment(FIGURE, indicator.observations);
  const chains = readFragment(CHAIN, place.chains);
  const linked = linkedFigures(indicator, chains);
  const targets = readFragment(TARGET, report.targets);
  const measure = { unit, decimals, polarity };
  return (
    <>
      <Breadcrumb
        crumbs={[
          { label: `Headline, ${editionName(edition)}`, to: `/editions/${edition.id}` },
          { label: 'Indicators', to: `${indicatorsPath(edition.id)}${query}` },
        ]}
      />
      <div className={styles.page}>
        <div className={styles.main}>
          <WalkBar edition={edition.id} walk={walk} query={query} />
          <Masthead edition={edition} indicator={indicator} report={report} />
          {report.listedOnly ? (
            <ListedOnly edition={editionTitle} />
          ) : (
            <>
              <Summary
                {...measure}
                report={report}
                figures={figures}
                coloursSurvived={edition.coloursSurvived}
              />
              <FiguresSection
                edition={edition}
                indicator={indicator}
                area={report.area.name}
                figures={[...figures, ...linked.figures]}
                remarks={linked.remarks}
                targets={targets}
                rating={readFragment(RATING, report.rating)}
                reported={report.period?.id ?? null}
              />
              <CommentarySection boxes={report.commentary} edition={edition.id} terms={terms} />
            </>
          )}
          <MeasureSection indicator={indicator} report={report} terms={terms} />
          <ResponsibilitySection
            responsibility={report.responsibility}
            edition={edition.id}
            document={source.document}
          />
          {!report.listedOnly && <TargetsSection {...measure} targets={targets} />}
          <OutcomesSection indicator={place} area={report.area} />
          <LayersSection indicator={place} />
          <ChainsSection chains={chains} indicator={indicator.id} />
          <RelatedSection indicator={indicator} edition={edition.id} />
          <ConflictsSection conflicts={report.conflicts} edition={edition.id} />
          <SourcesSection
            notes={report.notes}
            lines={report.lines}
            document={source.document}
            editionTitle={editionTitle}
            edition={edition.id}
          />
          <WalkBar edition={edition.id} walk={walk} query={query} isLast />
        </div>
        <Contents parts={pageParts(report.listedOnly)} />
      </div>
    </>
  );
}
