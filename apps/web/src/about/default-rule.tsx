import { DEFAULT_TOLERANCE } from '@dial/domain/rating/default-tolerance';
import { RagTag } from '../shared/rag-tag.tsx';
import styles from './default-rule.module.css';

/** The thresholds as the domain holds them, so that this page cannot say others. */
export function DefaultRule() {
  const green = DEFAULT_TOLERANCE.green.toFixed();
  const amber = DEFAULT_TOLERANCE.amber?.toFixed() ?? green;
  return (
    <table className={styles.rule}>
      <thead>
        <tr>
          <th scope="col">Rating</th>
          <th scope="col">When</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <td>
            <RagTag rag="GREEN" />
          </td>
          <td>The target is met, or missed by no more than {green}% of it</td>
        </tr>
        <tr>
          <td>
            <RagTag rag="AMBER" />
          </td>
          <td>
            Missed by more than {green}%, but by no more than {amber}%
          </td>
        </tr>
        <tr>
          <td>
            <RagTag rag="RED" />
          </td>
          <td>Missed by more than {amber}%</td>
        </tr>
      </tbody>
    </table>
  );
}
