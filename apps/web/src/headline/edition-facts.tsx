import { formatDate } from '@dial/domain/period/format-date';
import { indicatorName } from '@dial/domain/text/indicator-name';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { type FragmentOf, graphql, readFragment } from '../shared/graphql.ts';
import { indicatorPath } from '../shared/indicator-filters.ts';
import { instantWords } from '../shared/instant-words.ts';
import { STAGE_WORDS } from '../shared/stage.ts';
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
    openedFrom {
      id
      title
    }
    steps {
      to
      at
    }
    corrections {
      at
      note
      report {
        id
        indicator {
          id
          title
          series
        }
      }
    }
  }
`);

interface Props {
  readonly edition: FragmentOf<typeof FACTS>;
  /** Further terms and what they lead to. */
  readonly children: ReactNode;
}

export function EditionFacts({ edition: data, children }: Props) {
  const { id, meetings, links, source, openedFrom, steps, corrections } = readFragment(FACTS, data);
  return (
    <dl className={styles.facts}>
      <dt>Source</dt>
      <dd>
        {source === null ? 'Filed by officers and signed off in Dial' : (source.note ?? source.document)}
        {source?.note && <span className={styles.file}>{source.document}</span>}
        {openedFrom !== null && <span className={styles.file}>It follows {openedFrom.title}</span>}
      </dd>
      {steps.length > 0 && <dt>Stages</dt>}
      {steps.map(({ to, at }) => (
        <dd key={to}>
          <Link to={`/editions/${id}/history?stage=${to.toLowerCase().replaceAll('_', '-')}`}>
            As it stood at {STAGE_WORDS[to]}
          </Link>
          , {instantWords(at)}
        </dd>
      ))}
      {steps.length > 0 && (
        <dd>
          <Link to={`/editions/${id}/changes`}>What changed</Link>
        </dd>
      )}
      {corrections.length > 0 && <dt>Corrections</dt>}
      {corrections.map(({ at, note, report }) => (
        <dd key={`${at} ${report.id}`}>
          <Link to={indicatorPath(id, report.indicator.id)}>{indicatorName(report.indicator)}</Link>,{' '}
          {instantWords(at)}: {note}
        </dd>
      ))}
      <dt>Meetings</dt>
      {meetings.length === 0 && <dd>{source === null ? 'None set' : 'None printed'}</dd>}
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
      <dd>
        <Link to={`/editions/${id}/data`}>All files, licence and changes</Link>
      </dd>
      {children}
    </dl>
  );
}
