import { AboutEdition } from './about-edition.tsx';
import { Areas } from './areas.tsx';
import { Changes } from './changes.tsx';
import { Differences } from './differences.tsx';
import { Furthest } from './furthest.tsx';
import { hasHighlights } from './has-highlights.ts';
import styles from './headline-view.module.css';
import { Highlights } from './highlights.tsx';
import type { HeadlineData } from './load-headline.ts';
import { Masthead } from './masthead.tsx';
import { Moved } from './moved.tsx';

/** How are we doing, what is bad, what changed; then what works, what differs, and what the edition is. */
export function HeadlineView({ edition, better, worse, same, differing, furthest }: HeadlineData) {
  const noted = hasHighlights(edition);
  return (
    <article className={styles.page}>
      <Masthead edition={edition}>
        <Moved edition={edition.id} better={better} worse={worse} same={same} />
      </Masthead>
      <div className={styles.columns}>
        <Areas edition={edition} />
        {noted ? (
          <Highlights edition={edition} kind="toNote" terms={edition.glossary} />
        ) : (
          <Furthest edition={edition.id} reports={furthest} />
        )}
      </div>
      {noted && <Highlights edition={edition} kind="workingWell" terms={edition.glossary} wide />}
      <div className={styles.pair}>
        <Changes edition={edition} />
        <Differences edition={edition} reports={differing} />
      </div>
      <AboutEdition edition={edition} />
    </article>
  );
}
