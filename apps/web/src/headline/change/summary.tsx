import { Link } from 'react-router';
import { type FragmentOf, graphql, readFragment } from '../../shared/graphql.ts';
import { SectionHeading } from '../section-heading.tsx';
import styles from './summary.module.css';
import { summaryAddress } from './summary-address.ts';

export const SUMMARY = graphql(`
  fragment SummarySentences on SummarySentence {
    topic
    text
    parts {
      text
      indicator {
        id
      }
      filter {
        rags
        unrated
        movements
      }
      section
    }
  }
`);

interface Props {
  readonly edition: string;
  readonly sentences: readonly FragmentOf<typeof SUMMARY>[];
}

/** The edition in sentences, composed from its facts; every number and name leads to what it stands for. */
export function Summary({ edition, sentences }: Props) {
  const told = sentences.map((sentence) => readFragment(SUMMARY, sentence));
  return (
    <section aria-labelledby="plain-english">
      <SectionHeading id="plain-english" aside="Composed by Dial from the figures">
        In plain English
      </SectionHeading>
      <ul className={styles.list}>
        {told.map(({ text, parts }) => (
          <li key={text} className={styles.sentence}>
            {parts.map((part) => {
              const to = summaryAddress(edition, part);
              return to === null ? (
                part.text
              ) : (
                <Link key={`${to} ${part.text}`} to={to}>
                  {part.text}
                </Link>
              );
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
