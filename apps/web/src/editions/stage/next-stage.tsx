import { useState } from 'react';
import { Button } from '../../shared/editing/button.tsx';
import { STAGE_WORDS } from '../../shared/stage.ts';
import type { BoardEdition } from '../board/board-query.ts';
import { Checklist } from './checklist.tsx';
import { TO_WORDS } from './freeze-words.ts';
import { MoveDialog } from './move-dialog.tsx';
import styles from './next-stage.module.css';

/** What stands against the next step, and the step itself for those who may take it. */
export function NextStagePart({ edition }: { readonly edition: BoardEdition }) {
  const [asking, ask] = useState(false);
  const next = edition.nextStage;
  if (next === null) return null;
  const { to, mayMove, checklist } = next;
  const isBlocked = checklist.some(({ severity }) => severity === 'BLOCKING');
  const heading = `next-${edition.id}`;
  return (
    <section aria-labelledby={heading} className={styles.next}>
      <h3 id={heading} className={styles.heading}>
        Before {to === 'PUBLISHED' ? 'it is published' : `it goes on to ${STAGE_WORDS[to]}`}
      </h3>
      <Checklist edition={edition.id} items={checklist} />
      {mayMove ? (
        isBlocked ? (
          <p className={styles.note}>It can go on when nothing blocks it.</p>
        ) : (
          <div>
            <Button main onPress={() => ask(true)}>
              {TO_WORDS[to]}…
            </Button>
          </div>
        )
      ) : (
        <p className={styles.note}>{MOVERS[to]}</p>
      )}
      {asking && mayMove && <MoveDialog edition={edition} next={next} onClose={() => ask(false)} />}
    </section>
  );
}

const MOVERS = {
  DRAFT: '',
  MANAGEMENT_TEAM: 'An editor takes it to the management team.',
  SCRUTINY: 'A director takes it to scrutiny.',
  EXECUTIVE: 'A scrutiny member takes it to the executive.',
  PUBLISHED: 'An editor publishes it.',
} as const;
