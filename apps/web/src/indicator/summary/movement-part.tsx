import { type FragmentOf, graphql, readFragment } from '../../shared/graphql.ts';
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

/** Dial's own movement with its reason, and what the edition prints for the same time. */
export function MovementPart({ report: data }: { readonly report: FragmentOf<typeof MOVEMENT> }) {
  const { movement, printedDirections, period } = readFragment(MOVEMENT, data);
  const printed = printedDirections.filter((direction) => direction.period?.end === period?.end);
  return (
    <>
      <p className={styles.movement}>
        <MovementTag movement={movement.movement} change={movement.change} />
      </p>
      <p className={styles.remark}>{movement.explanation}</p>
      {printed.map((direction) => (
        <p key={`${direction.column}-${direction.raw}`} className={styles.remark}>
          printed: {direction.raw}
          {direction.movement !== null && ` ${MOVEMENT_WORDS[direction.movement]}`} ({direction.column}, line{' '}
          {direction.source.line})
        </p>
      ))}
    </>
  );
}
