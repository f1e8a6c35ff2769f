import { type FragmentOf, graphql, readFragment } from '../shared/graphql.ts';
import { RatingOrigin } from '../shared/rating-origin.tsx';
import { AREA, Area } from './area.tsx';
import styles from './areas.module.css';
import { SectionHeading } from './section-heading.tsx';

export const AREAS = graphql(
  `
    fragment AreasEdition on Edition {
      id
      coloursSurvived
      stage
      areas {
        id
        ...AreaCounts
      }
    }
  `,
  [AREA],
);

export function Areas({ edition: data }: { readonly edition: FragmentOf<typeof AREAS> }) {
  const { id, coloursSurvived, stage, areas } = readFragment(AREAS, data);
  return (
    <section aria-labelledby="areas">
      <SectionHeading
        id="areas"
        aside={<RatingOrigin published={coloursSurvived && stage === 'PUBLISHED'} />}
      >
        How each area is doing
      </SectionHeading>
      <ul className={styles.list}>
        {areas.map((area) => (
          <Area key={area.id} edition={id} area={area} />
        ))}
      </ul>
    </section>
  );
}
