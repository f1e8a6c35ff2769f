import { Link } from 'react-router';
import { editionNameOfId } from '../shared/edition-name.ts';
import { type FragmentOf, graphql, readFragment } from '../shared/graphql.ts';
import styles from './changes.module.css';

export const CHANGES = graphql(`
  fragment ChangesEdition on Edition {
    precedingId
    preceding {
      id
    }
  }
`);

/** Rating changes since the preceding quarter. Where its edition is not held nothing is compared, and that is said. */
export function Changes({ edition }: { readonly edition: FragmentOf<typeof CHANGES> }) {
  const { precedingId, preceding } = readFragment(CHANGES, edition);
  const name = editionNameOfId(precedingId);
  return (
    <section aria-labelledby="changes" className={styles.changes}>
      <h2 id="changes">Rating changes since {name}</h2>
      {preceding === null ? (
        <p>
          The edition of the quarter before, {name}, is not held. So no ratings are compared. Figures can still be compared
          where this edition prints the earlier ones: that is the movement shown beside each indicator.
        </p>
      ) : (
        <p>
          <Link to={`/editions/${preceding.id}`}>The headline of {name}</Link> shows the ratings of the quarter before.
        </p>
      )}
    </section>
  );
}
