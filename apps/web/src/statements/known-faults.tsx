import styles from './statements.module.css';

interface Fault {
  readonly what: string;
  readonly meanwhile: string;
  /** The success criterion of WCAG 2.2 that it misses; null where it misses none, and is in the way all the same. */
  readonly misses: string | null;
}

const FAULTS: readonly Fault[] = [
  {
    what: 'You are signed out after 12 hours in which you did nothing, and after 7 days in any case, without a warning. A sign-in that waits for a code lasts 10 minutes, a link to set a password an hour.',
    meanwhile: 'what you typed in a return stays in your browser, and is there when you sign in again.',
    misses: '2.2.1 Timing adjustable (A)',
  },
  {
    what: 'Comments and highlights are shown as the reports print them. A list or table inside such a text may have lost its form when the document was read.',
    meanwhile: 'figures of the report itself stand in tables of their own.',
    misses: '1.3.1 Info and relationships (A)',
  },
  {
    what: 'Pictures of charts that you take away (PNG, SVG) leave their words behind on the page.',
    meanwhile: 'take the table under the chart as CSV or XLSX.',
    misses: '1.1.1 Non-text content (A)',
  },
  {
    what: 'Committee packs are checked by the program that writes them (PDF/UA-1 for PDF), not by people. The Word document is not checked.',
    meanwhile: 'the screens hold all that a pack does.',
    misses: null,
  },
  {
    what: 'Long lists draw the rows near the screen only, so that your browser’s own search does not find the others.',
    meanwhile: 'use the search field above the list, or take the list away as a file.',
    misses: null,
  },
  {
    what: 'Dial’s pages need JavaScript.',
    meanwhile: 'the open data and charts in other sites do without.',
    misses: null,
  },
];

/** What is known not to be right. */
export function KnownFaults() {
  return (
    <ul>
      {FAULTS.map(({ what, meanwhile, misses }) => (
        <li key={what}>
          {what}
          <span className={styles.detail}>
            Meanwhile: {meanwhile}
            {misses !== null && ` Misses WCAG 2.2, ${misses}.`}
          </span>
        </li>
      ))}
    </ul>
  );
}
