import { Link } from 'react-router';
import { instantWords } from '../../shared/instant-words.ts';
import { STAGE_WORDS, type Stage } from '../../shared/stage.ts';
import { changesPath, historyPath, NOW } from '../moment.ts';
import type { Step } from './board-query.ts';
import { type StageStep, stageSteps } from './stage-steps.ts';
import styles from './stepper.module.css';

interface Props {
  readonly edition: string;
  readonly stage: Stage;
  readonly steps: readonly Step[];
  /** The stages that the reader may look back on. */
  readonly seen: readonly Stage[];
}

/** The stages of an edition: when it came to each and who moved it, with how it stood and what changed. */
export function Stepper({ edition, stage, steps, seen }: Props) {
  return (
    <ol className={styles.stepper} aria-label="Stages">
      {stageSteps(stage, steps, seen).map((one) => (
        <StageItem key={one.stage} edition={edition} {...one} />
      ))}
    </ol>
  );
}

const STANDING_WORDS = { done: 'Done: ', here: 'Now: ', ahead: 'Ahead: ' } as const;

function StageItem({
  edition,
  stage,
  standing,
  step,
  seen,
  before,
}: StageStep & { readonly edition: string }) {
  const name = STAGE_WORDS[stage];
  const at = { kind: 'stage', stage } as const;
  return (
    <li
      className={`${styles.stage} ${styles[standing]}`}
      aria-current={standing === 'here' ? 'step' : undefined}
    >
      <span className={styles.mark} aria-hidden="true" />
      <p className={styles.name}>
        <span className="visually-hidden">{STANDING_WORDS[standing]}</span>
        {name}
      </p>
      {step !== null && (
        <>
          <p className={styles.detail}>
            {instantWords(step.at)}, {step.by}
          </p>
          {step.note !== null && <p className={styles.detail}>“{step.note}”</p>}
        </>
      )}
      {seen && (
        <ul className={`${styles.links} no-print`}>
          <li>
            <Link to={historyPath(edition, at)}>
              As it stood<span className="visually-hidden"> at {name}</span>
            </Link>
          </li>
          {before !== null && (
            <li>
              <Link to={changesPath(edition, { kind: 'stage', stage: before }, at)}>
                What changed<span className="visually-hidden"> up to {name}</span>
              </Link>
            </li>
          )}
          {standing === 'here' && (
            <li>
              <Link to={changesPath(edition, at, NOW)}>
                What changed since<span className="visually-hidden"> {name}</span>
              </Link>
            </li>
          )}
        </ul>
      )}
    </li>
  );
}
