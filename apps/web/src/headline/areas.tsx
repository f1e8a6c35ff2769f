import { lazy, Suspense } from 'react';
import { type FragmentOf, graphql, readFragment } from '../shared/graphql.ts';
import { RAG_COUNTS, unrated } from '../shared/rag-counts.ts';
import { RatingOrigin } from '../shared/rating-origin.tsx';
import { readerHere } from '../shared/reader-here.ts';
import { AREA, Area } from './area.tsx';
import styles from './areas.module.css';
import { SectionHeading } from './section-heading.tsx';

// What takes the bars away is no part of the first screen.
const AreasPicture = lazy(() => readerHere().then(() => import('./areas-picture.tsx')));

export const AREAS = graphql(
  `
    fragment AreasEdition on Edition {
      id
      title
      coloursSurvived
      stage
      source {
        document
      }
      areas {
        id
        ...AreaCounts
      }
    }
  `,
  [AREA],
);

export function Areas({ edition: data }: { readonly edition: FragmentOf<typeof AREAS> }) {
  const { id, title, coloursSurvived, stage, source, areas } = readFragment(AREAS, data);
  const published = coloursSurvived && stage === 'PUBLISHED';
  const rows = areas.map((area) => {
    const { name, shown } = readFragment(AREA, area);
    const counts = readFragment(RAG_COUNTS, shown);
    return { name, ...counts, unrated: unrated(counts) };
  });
  return (
    <section aria-labelledby="areas">
      <SectionHeading id="areas" aside={<RatingOrigin published={published} />}>
        How each area is doing
      </SectionHeading>
      <ul className={styles.list}>
        {areas.map((area) => (
          <Area key={area.id} edition={id} area={area} />
        ))}
      </ul>
      <Suspense>
        <AreasPicture
          rows={rows}
          edition={{ id, title, document: source?.document ?? null }}
          whose={published ? 'Published ratings' : 'Dial’s calculation'}
        />
      </Suspense>
    </section>
  );
}
