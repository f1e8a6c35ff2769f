import { Link } from 'react-router';
import type { TermsCouncil } from './load-statements.ts';
import { Stated } from './stated.tsx';
import styles from './statements.module.css';

/** The licence of the data, and how it is cited. */
export function Reuse({ council: { name, licence } }: { readonly council: TermsCouncil }) {
  return (
    <>
      <h2>Using the data</h2>
      {licence === null ? (
        <p>
          <Stated what="under which licence the data may be used" value={null} />
        </p>
      ) : (
        <p>
          The figures, ratings and texts that Dial publishes may be used under the{' '}
          <a href={licence.url}>{licence.name}</a>, and its terms hold. The names of people in them are
          personal data, to which data protection law applies.
        </p>
      )}
      <p>
        Say where it comes from: the council, the indicator, the edition, the page’s address and the day on
        which you read it. Addresses stay, figures may be corrected. So:
      </p>
      <blockquote className={styles.citation}>
        {name}, name of the indicator, 2023-24 Q3, {window.location.host}
        /editions/2023-24-q3/indicators/…, read on 23 November 2026.
        {licence !== null && ` ${licence.name}.`}
      </blockquote>
      <p>
        Do not present a changed figure as the council’s. <Link to="/about">About</Link> leads to the files of
        each edition. Dial’s program is free software under the MIT licence.
      </p>
    </>
  );
}
