import { editionNameOfId } from '../shared/edition-name.ts';
import { type FragmentOf, graphql, readFragment } from '../shared/graphql.ts';
import { RATING_CHANGE, RatingChange } from './rating-change.tsx';
import styles from './side-section.module.css';

export const CHANGES = graphql(
  `
    fragment ChangesEdition on Edition {
      id
      precedingId
      ratingChanges {
        report {
          id
        }
        ...RatingChangeLine
      }
    }
  `,
  [RATING_CHANGE],
);

/** Rating changes since the preceding quarter. Where its edition is not held nothing is compared, and that is said. */
export function Changes({ edition: data }: { readonly edition: FragmentOf<typeof CHANGES> }) {
  const { id, precedingId, ratingChanges } = readFragment(CHANGES, data);
  const name = editionNameOfId(precedingId);
  return (
    <section aria-labelledby="changes" className={styles.section}>
      <h2 id="changes">Rating changes since {name}</h2>
      {ratingChanges === null && (
        <p>
          The edition of the quarter before, {name}, is not held, so no ratings are compared. Figures are
          compared where this edition prints the earlier ones: that is the movement beside each indicator.
        </p>
      )}
      {ratingChanges?.length === 0 && <p>No indicator that both editions report has another rating.</p>}
      <ul>
        {ratingChanges?.map((change) => (
          <RatingChange key={change.report.id} edition={id} change={change} />
        ))}
      </ul>
    </section>
  );
}
