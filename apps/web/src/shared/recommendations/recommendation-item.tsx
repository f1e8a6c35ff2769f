import { dayInLondon } from '@dial/domain/period/day-in-london';
import { indicatorName } from '@dial/domain/text/indicator-name';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { type FragmentOf, readFragment } from '../graphql.ts';
import { indicatorPath } from '../indicator-filters.ts';
import { instantWords } from '../instant-words.ts';
import { RECOMMENDATION, type Recommendation } from './recommendation.ts';
import styles from './recommendation-item.module.css';
import { followUpWords, isOverdue } from './recommendation-words.ts';

interface Props {
  readonly recommendation: FragmentOf<typeof RECOMMENDATION>;
  readonly edition: string;
  /** The indicator whose page this is: it is not named again. */
  readonly own?: string;
  readonly heading: 'h2' | 'h3';
  /** What may be done about it. */
  readonly actions?: (recommendation: Recommendation) => ReactNode;
}

/** A recommendation with what it is about and its answer. */
export function RecommendationItem({ recommendation: data, edition, own, heading: Heading, actions }: Props) {
  const recommendation = readFragment(RECOMMENDATION, data);
  const { number, text, author, at, indicators, response, responded } = recommendation;
  const today = dayInLondon(new Date());
  const others = indicators.filter(({ id }) => id !== own);
  return (
    <article className={styles.item} aria-labelledby={`recommendation-${number}`}>
      <header className={styles.head}>
        <Heading id={`recommendation-${number}`} className={styles.title}>
          Recommendation {number}
        </Heading>
        <p className={isOverdue(recommendation, today) ? `${styles.state} ${styles.overdue}` : styles.state}>
          {followUpWords(recommendation, today)}
        </p>
      </header>
      <p className={styles.text}>{text}</p>
      <p className={styles.by}>
        {author}, {instantWords(at)}
      </p>
      {others.length > 0 && (
        <div className={styles.about}>
          <p>{own === undefined ? 'About:' : 'Also about:'}</p>
          <ul>
            {others.map((indicator) => (
              <li key={indicator.id}>
                <Link to={indicatorPath(edition, indicator.id)}>{indicatorName(indicator)}</Link>
              </li>
            ))}
          </ul>
        </div>
      )}
      {response !== null && (
        <div className={styles.answer}>
          <p className={styles.answerTitle}>Answer</p>
          <p className={styles.text}>{response}</p>
          {responded !== null && (
            <p className={styles.by}>
              {responded.by}, {instantWords(responded.at)}
            </p>
          )}
        </div>
      )}
      {actions?.(recommendation)}
    </article>
  );
}
