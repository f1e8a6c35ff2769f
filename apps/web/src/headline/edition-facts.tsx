import { formatDate } from '@dial/domain/period/format-date';
import type { ReactNode } from 'react';
import { type FragmentOf, graphql, readFragment } from '../shared/graphql.ts';
import styles from './edition-facts.module.css';

export const FACTS = graphql(`
  fragment EditionFactsEdition on Edition {
    id
    meetings {
      body
      date
    }
    links {
      label
      url
    }
    source {
      document
      note
    }
  }
`);

interface Props {
  readonly edition: FragmentOf<typeof FACTS>;
  /** Further terms and what they lead to. */
  readonly children: ReactNode;
}

export function EditionFacts({ edition: data, children }: Props) {
  const { id, meetings, links, source } = readFragment(FACTS, data);
  return (
    <dl className={styles.facts}>
      <dt>Source</dt>
      <dd>
        {source.note ?? source.document}
        {source.note !== null && <span className={styles.file}>{source.document}</span>}
      </dd>
      <dt>Meetings</dt>
      {meetings.length === 0 && <dd>None printed</dd>}
      {meetings.map(({ body, date }) => (
        <dd key={body}>
          {body}, {formatDate(date)}
        </dd>
      ))}
      {links.length > 0 && <dt>Links in the report</dt>}
      {links.map(({ label, url }) => (
        <dd key={url}>
          <a href={url}>{label}</a>
        </dd>
      ))}
      <dt>Data</dt>
      <dd className={styles.files}>
        Indicators: <a href={`/data/${id}/indicators.csv`}>CSV</a>{' '}
        <a href={`/data/${id}/indicators.json`}>JSON</a>
      </dd>
      <dd className={styles.files}>
        Every figure: <a href={`/data/${id}/observations.csv`}>CSV</a>{' '}
        <a href={`/data/${id}/observations.json`}>JSON</a>
      </dd>
      {children}
    </dl>
  );
}
