import { dayInLondon } from '@dial/domain/period/day-in-london';
import { formatDate } from '@dial/domain/period/format-date';
import { indicatorName } from '@dial/domain/text/indicator-name';
import { Link, useRouteLoaderData } from 'react-router';
import { type CouncilEditions, newestPublished } from '../../shared/council-editions.ts';
import { Button } from '../../shared/editing/button.tsx';
import { editionName } from '../../shared/edition-name.ts';
import { instantWords } from '../../shared/instant-words.ts';
import page from '../../shared/page.module.css';
import { PageHeading } from '../../shared/page-heading.tsx';
import { STAGE_WORDS } from '../../shared/stage.ts';
import { dueWords } from '../due-words.ts';
import { isReopened } from '../return-state.ts';
import { StateTag } from '../state-tag.tsx';
import type { FiledReturn } from './filed-return.ts';
import styles from './return-head.module.css';

/** The edition to show the indicator in: the return's own where the reader sees it, else the newest that is published. */
function useShownEdition(own: string): string | null {
  const editions = useRouteLoaderData<CouncilEditions>('shell')?.editions ?? [];
  return editions.some(({ id }) => id === own) ? own : newestPublished(editions);
}

interface Props {
  readonly filed: FiledReturn;
  /** Opens what changes the due date; left out where the reader may not. */
  readonly onDueDate?: (() => void) | undefined;
}

/** What is asked for, of whom, by when, and where it stands. */
export function ReturnHead({ filed, onDueDate }: Props) {
  const { edition, indicator, area, directorate, service, period, dueOn, overdue, state, decided } = filed;
  const name = indicatorName(filed);
  const shownIn = useShownEdition(edition.id);
  return (
    <div className={page.head}>
      <PageHeading title={`${name}, return`}>{name}</PageHeading>
      <p className={page.lede}>{[area, directorate?.name, service].filter(Boolean).join(' · ')}</p>
      {indicator.purpose !== null && <p>{indicator.purpose}</p>}
      <ul className={styles.facts}>
        <li>
          <StateTag state={state} />
        </li>
        <li>
          {editionName(edition)} ({STAGE_WORDS[edition.stage].toLowerCase()})
        </li>
        {period !== null && <li>for {period.label}</li>}
        <li
          className={overdue ? styles.late : undefined}
          title={dueOn === null ? undefined : formatDate(dueOn)}
        >
          {dueWords({ dueOn, state }, dayInLondon(new Date()))}
        </li>
        {shownIn !== null && (
          <li>
            <Link to={`/editions/${shownIn}/indicators/${indicator.id}`}>The indicator’s page</Link>
          </li>
        )}
        {onDueDate !== undefined && (
          <li className="no-print">
            <Button onPress={onDueDate}>Change the due date…</Button>
          </li>
        )}
      </ul>
      {decided !== null && (state === 'SENT_BACK' || isReopened(filed)) && (
        <div className={styles.back}>
          <p className={styles.title}>
            {state === 'SENT_BACK' ? 'Sent back' : 'Reopened'} by {decided.by}, {instantWords(decided.at)}
          </p>
          <p className={styles.reason}>{decided.reason}</p>
        </div>
      )}
    </div>
  );
}
