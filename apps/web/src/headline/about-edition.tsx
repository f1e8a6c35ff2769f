import { Link } from 'react-router';
import { type FragmentOf, graphql, readFragment } from '../shared/graphql.ts';
import { packPath } from '../shared/indicator-filters.ts';
import styles from './about-edition.module.css';
import { EditionFacts, FACTS } from './edition-facts.tsx';
import { LEGEND, Legend } from './legend.tsx';

export const ABOUT_EDITION = graphql(
  `
    fragment AboutEditionEdition on Edition {
      id
      introduction
      source {
        document
      }
      conflicts {
        id
      }
      ...LegendEdition
      ...EditionFactsEdition
    }
  `,
  [LEGEND, FACTS],
);

/** What the document says about itself, and where everything on the page comes from. */
export function AboutEdition({ edition: data }: { readonly edition: FragmentOf<typeof ABOUT_EDITION> }) {
  const edition = readFragment(ABOUT_EDITION, data);
  return (
    <section aria-labelledby="about-edition" className={styles.about}>
      <h2 id="about-edition">About this edition</h2>
      <div className={styles.columns}>
        <div className={styles.prose}>
          {edition.introduction.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          <Legend edition={edition} />
        </div>
        <EditionFacts edition={edition}>
          <dt>More</dt>
          {edition.source !== null && (
            <dd>
              <Link to={`/editions/${edition.id}/conflicts`}>
                {edition.conflicts.length} conflicts in the sources
              </Link>
            </dd>
          )}
          <dd>
            <Link to={`/editions/${edition.id}/glossary`}>Glossary</Link>
          </dd>
          <dd>
            <Link to={packPath(edition.id)}>Committee pack</Link> (PDF or Word)
          </dd>
          <dd>
            <Link to={`/compare?edition=${edition.id}`}>Compare indicators or editions</Link>
          </dd>
        </EditionFacts>
      </div>
    </section>
  );
}
