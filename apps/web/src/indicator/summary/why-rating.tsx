import { exactWords } from '@dial/domain/value/exact-words';
import { Link } from 'react-router';
import { Fact, Facts } from '../../shared/facts.tsx';
import { type FragmentOf, readFragment } from '../../shared/graphql.ts';
import { RagTag } from '../../shared/rag-tag.tsx';
import { comparisonWords, type RatingFrom } from './comparison-words.ts';
import { RATING } from './rating.ts';
import styles from './why-rating.module.css';

interface Props {
  readonly rating: FragmentOf<typeof RATING>;
  readonly unit: string;
  readonly decimals: number | null;
  readonly origin: RatingFrom;
}

/** The arithmetic behind the colour, the published rating beside the computed one. */
export function WhyRating({ rating: data, unit, decimals, origin }: Props) {
  const rating = readFragment(RATING, data);
  const { published, publishedRaw, computed, unratedReason, explanation, ruleVersion } = rating;
  const { ratedValue, ratedTarget, ratedPeriod } = rating;
  return (
    <details className={styles.why}>
      <summary className={styles.summary}>Why this rating?</summary>
      <div className={styles.body}>
        <p>{explanation}</p>
        <Facts>
          <Fact name={origin.overridden ? 'Set by people' : 'Published rating'}>
            {published === null ? (
              nonePublished(origin)
            ) : (
              <>
                <RagTag rag={published} /> {publishedRaw !== null && <>in the document: “{publishedRaw}”</>}
              </>
            )}
          </Fact>
          <Fact name="Dial’s calculation">
            <RagTag rag={computed} unratedReason={unratedReason} />
          </Fact>
          <Fact name="Do they agree?" onScreen>
            {comparisonWords(rating, origin)}
          </Fact>
          {ratedValue !== null && (
            <Fact name="Figure rated" onScreen>
              {exactWords(ratedValue, unit, decimals)}
              {ratedPeriod !== null && `, ${ratedPeriod.label}`}
            </Fact>
          )}
          {ratedTarget !== null && (
            <Fact name="Target used" onScreen>
              {exactWords(ratedTarget, unit, decimals)}
            </Fact>
          )}
          <Fact name="Rule" onScreen>
            Version {ruleVersion}. <Link to="/about/ratings">How ratings are worked out</Link>
          </Fact>
        </Facts>
      </div>
    </details>
  );
}

function nonePublished({ printed, coloursSurvived }: RatingFrom): string {
  if (!printed) return 'None yet';
  return coloursSurvived ? 'None printed' : 'The printed colours of this edition did not survive';
}
