import { Link } from 'react-router';
import { editionName } from '../../shared/edition-name.ts';
import { packPath } from '../../shared/indicator-filters.ts';
import { STAGE_WORDS } from '../../shared/stage.ts';
import { TableButtons } from '../../shared/table-file/table-buttons.tsx';
import { stagesSeen } from '../moment.ts';
import { NextStagePart } from '../stage/next-stage.tsx';
import styles from './board.module.css';
import { boardFile } from './board-file.ts';
import type { BoardEdition } from './board-query.ts';
import { LateList } from './late-list.tsx';
import { Meetings } from './meetings.tsx';
import { ProgressKey } from './progress-bar.tsx';
import { ReturnsTable } from './returns-table.tsx';
import { Stepper } from './stepper.tsx';
import { WithoutPeople } from './without-people.tsx';

interface Props {
  readonly edition: BoardEdition;
  readonly permissions: readonly string[];
}

/** Those who have a list of returns; what they have no part in leads them nowhere. */
const HAS_RETURNS = /_RETURNS$/;

/** The quarter under way: how far it has come, whose returns are missing, and what stands against its next stage. */
export default function Board({ edition, permissions }: Props) {
  const { id, title, stage, steps, board } = edition;
  const name = editionName(edition);
  const may = (permission: string) => permissions.includes(permission);
  return (
    <section aria-labelledby={`board-${id}`} className={styles.board}>
      <div className={styles.head}>
        <p className={styles.kicker}>Under way, at {STAGE_WORDS[stage]}: not public</p>
        <h2 id={`board-${id}`}>
          <Link to={`/editions/${id}`}>{title}</Link>
        </h2>
        <ul className={`${styles.links} no-print`}>
          {may('EDIT_HIGHLIGHTS') && (
            <li>
              <Link to={`/editions/${id}/highlights`}>Highlights</Link>
            </li>
          )}
          {may('SET_TARGETS') && (
            <li>
              <Link to={`/editions/${id}/targets`}>Targets</Link>
            </li>
          )}
          {may('OPEN_EDITIONS') && stage === 'DRAFT' && (
            <li>
              <Link to={`/editions/${id}/import`}>Import figures</Link>
            </li>
          )}
          <li>
            <Link to={packPath(id)}>Committee pack</Link>
          </li>
          <li>
            <Link to={`/editions/${id}/recommendations`}>Recommendations</Link>
          </li>
          <li>
            <Link to={`/editions/${id}/history`}>As it stood on a day</Link>
          </li>
          {may('READ_AUDIT') && (
            <li>
              <Link to={`/audit?edition=${id}`}>Audit</Link>
            </li>
          )}
        </ul>
      </div>
      <Stepper edition={id} stage={stage} steps={steps} seen={stagesSeen(steps, permissions)} />
      <div className={styles.columns}>
        <div className={styles.returns}>
          <h3 className={styles.heading}>Returns</h3>
          {board === null ? (
            <p>No returns are counted for you here.</p>
          ) : (
            <>
              <WithoutPeople rows={board.rows} mayManage={may('MANAGE_PEOPLE')} />
              <ProgressKey />
              <TableButtons
                what={`the returns of ${name} by directorate`}
                file={(taken) => boardFile(board.rows, { id, name }, taken)}
              />
              <ReturnsTable
                edition={id}
                name={name}
                rows={board.rows}
                total={board.total}
                linked={permissions.some((permission) => HAS_RETURNS.test(permission))}
              />
            </>
          )}
        </div>
        <div className={styles.side}>
          <NextStagePart edition={edition} />
          <Meetings edition={edition} mayEdit={may('OPEN_EDITIONS')} />
        </div>
      </div>
      {board !== null && (
        <div className={styles.returns}>
          <h3 className={styles.heading}>Who is late</h3>
          <LateList edition={id} late={board.late} />
        </div>
      )}
    </section>
  );
}
