import { formatDate } from '@dial/domain/period/format-date';
import { useState } from 'react';
import { Button } from '../../shared/editing/button.tsx';
import type { BoardEdition } from './board-query.ts';
import styles from './meetings.module.css';
import { MeetingsDialog } from './meetings-dialog.tsx';

interface Props {
  readonly edition: BoardEdition;
  readonly mayEdit: boolean;
}

/** Where the edition is discussed, and when. */
export function Meetings({ edition, mayEdit }: Props) {
  const [editing, edit] = useState(false);
  const heading = `meetings-${edition.id}`;
  return (
    <section aria-labelledby={heading} className={styles.meetings}>
      <h3 id={heading} className={styles.heading}>
        Meetings
      </h3>
      {edition.meetings.length === 0 && <p className={styles.none}>None set.</p>}
      <ul>
        {edition.meetings.map(({ body, date }) => (
          <li key={`${date} ${body}`}>
            {body}, {formatDate(date)}
          </li>
        ))}
      </ul>
      {mayEdit && (
        <div>
          <Button onPress={() => edit(true)}>Change the meetings</Button>
        </div>
      )}
      {editing && <MeetingsDialog edition={edition} onClose={() => edit(false)} />}
    </section>
  );
}
