import { Link } from 'react-router';
import { Breadcrumb } from '../../shared/breadcrumb.tsx';
import { editionName } from '../../shared/edition-name.ts';
import { readFragment } from '../../shared/graphql.ts';
import { areaPath, areaSlug, indicatorsPath } from '../../shared/indicator-filters.ts';
import { narrowedTo } from '../../shared/narrowed-to.ts';
import page from '../../shared/page.module.css';
import { RagBar } from '../../shared/rag-bar.tsx';
import { RAG_COUNTS, rated, reported } from '../../shared/rag-counts.ts';
import { RatingOrigin } from '../../shared/rating-origin.tsx';
import { TableButtons } from '../../shared/table-file/table-buttons.tsx';
import { walk } from '../../shared/walk/walk.ts';
import { WalkBar } from '../../shared/walk/walk-bar.tsx';
import { Pair } from '../change/pair.tsx';
import { WhatChanged } from '../change/what-changed.tsx';
import { SectionHeading } from '../section-heading.tsx';
import { UnratedReasons } from '../unrated-reasons.tsx';
import { areaFile } from './area-file.ts';
import { AreaHead } from './area-head.tsx';
import { AreaHighlights, type AreaLine } from './area-highlights.tsx';
import type { AreaData } from './area-page.tsx';
import { AREA_ROW, AreaRows } from './area-rows.tsx';
import styles from './area-view.module.css';

export function AreaView({ edition, area, change, rows }: AreaData) {
  const name = editionName(edition);
  const slug = areaSlug(area.id);
  const table = indicatorsPath(edition.id, { area: [slug] });
  const counts = readFragment(RAG_COUNTS, area.shown);
  const spokenOf = (lines: readonly AreaLine[]) =>
    lines.filter(({ reports }) => reports.some((report) => report.area.id === area.id));
  const [toNote, workingWell] = [spokenOf(edition.toNote), spokenOf(edition.workingWell)];
  const lines = { edition: edition.id, printed: edition.source !== null, terms: edition.glossary };
  const published = edition.coloursSurvived && edition.stage === 'PUBLISHED';
  const steps = edition.areas.map((other) => ({
    id: other.id,
    name: other.name,
    to: areaPath(edition.id, other.id),
  }));
  return (
    <article className={`${page.page} ${styles.page}`}>
      <Breadcrumb crumbs={[{ label: `Headline, ${name}`, to: `/editions/${edition.id}` }]} />
      <AreaHead edition={edition} area={area} />
      <section aria-labelledby="standing" className={styles.standing}>
        <SectionHeading id="standing" aside={<RatingOrigin published={published} />}>
          {rated(counts)} of {reported(counts)} rated
        </SectionHeading>
        <RagBar
          counts={counts}
          of={`in ${area.name}`}
          linkTo={(rag) => indicatorsPath(edition.id, { area: [slug], ...narrowedTo(rag, counts) })}
          words
        />
        <UnratedReasons edition={edition.id} area={[slug]} unrated={counts.unrated} />
      </section>
      {toNote.length + workingWell.length > 0 && (
        <Pair>
          {toNote.length > 0 && <AreaHighlights {...lines} title="To note" lines={toNote} />}
          {workingWell.length > 0 && <AreaHighlights {...lines} title="Working well" lines={workingWell} />}
        </Pair>
      )}
      <section aria-labelledby="indicators">
        <SectionHeading
          id="indicators"
          aside={
            <span className="no-print">
              <Link to={table}>Filter, sort and export them</Link>
            </span>
          }
        >
          Indicators
        </SectionHeading>
        <div className={styles.files}>
          <TableButtons
            what={`the indicators of ${area.name}`}
            file={(taken) =>
              areaFile(
                readFragment(AREA_ROW, rows),
                { id: edition.id, edition: name, area: area.name, slug, published },
                taken,
              )
            }
          />
        </div>
        <AreaRows edition={edition.id} area={area.name} query={table.slice(table.indexOf('?'))} rows={rows} />
      </section>
      <WhatChanged edition={edition.id} of={area.name} sources={[edition.title]} change={change} />
      <WalkBar
        label="Areas"
        back={{ to: `/editions/${edition.id}`, words: `Headline, ${name}` }}
        walk={walk(steps, ({ id }) => id === area.id)}
      />
    </article>
  );
}
