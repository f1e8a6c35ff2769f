import { Link } from 'react-router';
import { type FragmentOf, graphql, readFragment } from '../shared/graphql.ts';
import styles from './about.module.css';

export const DOCUMENT = graphql(`
  fragment DocumentsEdition on Edition {
    id
    title
    producedBy
    version
    source {
      document
      note
    }
  }
`);

/** The reports that the figures come from, with what each says of its maker. */
export function Documents({ editions }: { readonly editions: readonly FragmentOf<typeof DOCUMENT>[] }) {
  return (
    <ul className={styles.documents}>
      {readFragment(DOCUMENT, editions).map(({ id, title, producedBy, version, source }) => (
        <li key={id}>
          <Link to={`/editions/${id}`}>{title}</Link>
          <span className={styles.detail}>
            {[producedBy, version, source.document].filter((part) => part !== null).join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
}
