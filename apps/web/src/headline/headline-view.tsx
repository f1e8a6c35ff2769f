import { Areas } from './areas.tsx';
import { Furthest } from './furthest.tsx';
import { hasHighlights } from './has-highlights.ts';
import styles from './headline-view.module.css';
import { Highlights } from './highlights.tsx';
import { LaterChange, LaterSummary } from './later.tsx';
import type { HeadlineData } from './load-headline.ts';
import { Masthead } from './masthead.tsx';
import { Moved } from './moved.tsx';
import { OnThisPage } from './on-this-page.tsx';

/** How are we doing, what is bad, what changed; then the same in sentences, what works, and what changed in full. */
export function HeadlineView({ edition, better, worse, same, furthest, change }: HeadlineData) {
  const noted = hasHighlights(edition);
  return (
    <article className={styles.page}>
      <div className={styles.top}>
        <Masthead edition={edition}>
          <Moved edition={edition.id} better={better} worse={worse} same={same} />
        </Masthead>
        <OnThisPage edition={edition.id} />
      </div>
      <div className={styles.columns}>
        <Areas edition={edition} />
        {noted ? (
          <Highlights edition={edition} kind="toNote" terms={edition.glossary} />
        ) : (
          <Furthest edition={edition.id} reports={furthest} />
        )}
      </div>
      <LaterSummary change={change} />
      {noted && <Highlights edition={edition} kind="workingWell" terms={edition.glossary} wide />}
      <LaterChange change={change} />
    </article>
  );
}
