import { Link } from 'react-router';
import { type FragmentOf, graphql, readFragment } from '../shared/graphql.ts';
import styles from './about.module.css';

export const OPEN_DATA = graphql(`
  fragment OpenDataEdition on Edition {
    id
    title
  }
`);

const FILES = [
  {
    name: 'indicators',
    what: 'Indicators',
    holds: 'one row each: figures, targets, both ratings with the explanation, who answers for it',
  },
  {
    name: 'observations',
    what: 'Every figure',
    holds: 'one row each: period, value, text as printed, status, document and line',
  },
] as const;

export function OpenData({ editions }: { readonly editions: readonly FragmentOf<typeof OPEN_DATA>[] }) {
  return readFragment(OPEN_DATA, editions).map(({ id, title }) => (
    <div key={id} className={styles.data}>
      <h3>{title}</h3>
      <ul className={styles.files}>
        {FILES.map(({ name, what, holds }) => (
          <li key={name}>
            {what}: <a href={`/data/${id}/${name}.csv`}>CSV</a>, <a href={`/data/${id}/${name}.json`}>JSON</a>
            <span className={styles.detail}>{holds}</span>
          </li>
        ))}
        <li>
          <Link to={`/editions/${id}/data`}>Spreadsheets, licence, checksums and changes</Link>
        </li>
      </ul>
    </div>
  ));
}
