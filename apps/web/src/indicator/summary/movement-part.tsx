import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../shared/graphql.ts';
import { MOVEMENT_WORDS, MovementTag } from '../../shared/movement-tag.tsx';
import styles from './summary.module.css';

export const MOVEMENT = graphql(`
  fragment IndicatorMovement on IndicatorReport {
    period {
      id
      label
      end
    }
    movement {
      movement
      change
      explanation
    }
    printedDirections {
      column
      movement
      raw
      period {
        id
        label
        end
      }
      source {
        document
        line
      }
    }
  }
`);

type PrintedDirection = ResultOf<typeof MOVEMENT>['printedDirections'][number];

/** Dial's own movement with its reason, and what the edition prints for the same time and for others. */
export function MovementPart({ report: data }: { readonly report: FragmentOf<typeof MOVEMENT> }) {
  const { movement, printedDirections, period } = readFragment(MOVEMENT, data);
  const isNow = (direction: PrintedDirection) => direction.period?.end === period?.end;
  const others = printedDirections.filter((direction) => !isNow(direction));
  return (
    <>
      <p className={styles.movement}>
        <MovementTag movement={movement.movement} change={movement.change} />
      </p>
      <p className={styles.remark}>{movement.explanation}</p>
      {printedDirections.filter(isNow).map((direction) => (
        <p key={directionWords(direction)} className={styles.remark}>
          {directionWords(direction)}
        </p>
      ))}
      {others.length > 0 && (
        <details className={styles.others}>
          <summary>Printed for other periods ({others.length})</summary>
          <ul className={styles.directions}>
            {others.map((direction) => (
              <li key={directionWords(direction)}>{directionWords(direction)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** "printed: ▲ better (index Direction of Travel, line 45)". */
function directionWords({ raw, movement, column, source }: PrintedDirection): string {
  const meaning = movement === null ? '' : ` ${MOVEMENT_WORDS[movement]}`;
  return `printed: ${raw}${meaning} (${column}, line ${source.line})`;
}
